"use client";

import { Form, Submit } from "@/components/ui/form";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { resend, revoke } from "./actions";

type InvitationActionsProps = { place: Place; invitationId: string; email: string };

export function InvitationActions({ place, invitationId, email }: InvitationActionsProps) {
  const announce = useToaster();
  const whom = <span className="sr-only"> the invitation of {email}</span>;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Form
        action={resend.bind(null, place, invitationId)}
        onDone={() => announce({ title: "Invitation sent again", description: email })}
        className="flex flex-wrap items-center gap-2"
      >
        <Submit look="secondary">Send again{whom}</Submit>
      </Form>
      <Form
        action={revoke.bind(null, place, invitationId)}
        onDone={() =>
          announce({ title: "Invitation revoked", description: `The link that ${email} got no longer works.` })
        }
      >
        <Submit look="danger">Revoke{whom}</Submit>
      </Form>
    </div>
  );
}
