"use client";

import { UserPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ChoiceSearchField } from "@/components/ui/choice-search-field";
import { Dialog } from "@/components/ui/dialog";
import { Form, Submit } from "@/components/ui/form";
import { type Option, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { findVendorChoices } from "../admin/find-choices";
import { invite } from "./actions";

type InviteDialogProps = { place: Place; roles: Option[] };

/** Asks for an address and a role, and sends the invitation. */
export function InviteDialog({ place, roles }: InviteDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const announce = useToaster();
  const [role, setRole] = useState(roles[0]?.value ?? "");
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
        <SelectField name="role" label="Role" options={roles} defaultValue={role} onValueChange={setRole} />
        {role.startsWith("vendor-") &&
          (place.kind === "vendor" ? (
            <input type="hidden" name="vendor" value={place.vendor} />
          ) : (
            <ChoiceSearchField
              name="vendor"
              label="Vendor"
              placeholder="Name or code"
              find={findVendorChoices.bind(null, place.platform)}
            />
          ))}
        <div className="flex justify-end">
          <Submit>Send the invitation</Submit>
        </div>
      </Form>
    </Dialog>
  );
}
