"use client";

import { UserPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form, Submit } from "@/components/ui/form";
import type { Option } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { invite } from "./actions";
import { RoleFields } from "./role-fields";

type InviteDialogProps = { place: Place; roles: Option[] };

/** Asks for an address and a role, and sends the invitation. */
export function InviteDialog({ place, roles }: InviteDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const announce = useToaster();
  return (
    <Dialog
      title="Invite someone"
      description="They get a mail with a link that works for seven days."
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button look="primary">
          <UserPlus aria-hidden="true" className="size-4" /> Invite
        </Button>
      }
    >
      <Form
        action={invite.bind(null, place)}
        onDone={(_, form) => {
          setOpen(false);
          announce({ title: "Invitation sent", description: String(form.get("email")) });
        }}
      >
        <TextField name="email" type="email" label="E-mail address" autoComplete="off" />
        <RoleFields place={place} roles={roles} />
        <div className="flex justify-end">
          <Submit>Send the invitation</Submit>
        </div>
      </Form>
    </Dialog>
  );
}
