"use client";

import { Form, Submit } from "@/components/ui/form";
import type { Place } from "@/lib/console/place";
import { resend, revoke } from "./actions";

type InvitationActionsProps = { place: Place; invitationId: string; email: string };

export function InvitationActions({ place, invitationId, email }: InvitationActionsProps) {
  const whom = <span className="sr-only"> the invitation of {email}</span>;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Form
        action={resend.bind(null, place, invitationId)}
        done="Sent again."
        className="flex flex-wrap items-center gap-2"
      >
        <Submit look="secondary">Send again{whom}</Submit>
      </Form>
      <Form action={revoke.bind(null, place, invitationId)}>
        <Submit look="danger">Revoke{whom}</Submit>
      </Form>
    </div>
  );
}
