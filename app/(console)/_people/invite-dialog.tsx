"use client";

import { UserPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form, Submit } from "@/components/ui/form";
import { type Option, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Place } from "@/lib/console/place";
import { invite } from "./actions";

type InviteDialogProps = { place: Place; roles: Option[]; vendors: Array<{ code: string; name: string }> };

/** Asks for an address and a role, and sends the invitation. */
export function InviteDialog({ place, roles, vendors }: InviteDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [role, setRole] = useState(roles[0]?.value ?? "");
  const [only] = vendors;
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
        onDone={() => setOpen(false)}
        signInHref={`/login?next=${place.kind === "admin" ? "/admin/users" : "/dashboard/people"}`}
      >
        <TextField name="email" type="email" label="E-mail address" autoComplete="off" />
        <SelectField name="role" label="Role" options={roles} defaultValue={role} onValueChange={setRole} />
        {role.startsWith("vendor-") &&
          (place.kind === "vendor" ? (
            <input type="hidden" name="vendor" value={only?.code} />
          ) : (
            <VendorField vendors={vendors} />
          ))}
        <div className="flex justify-end">
          <Submit>Send the invitation</Submit>
        </div>
      </Form>
    </Dialog>
  );
}

function VendorField({ vendors }: Pick<InviteDialogProps, "vendors">) {
  return (
    <>
      <TextField
        name="vendor"
        label="Vendor"
        help="Its code; begin to type to choose."
        list="vendors"
        autoComplete="off"
      />
      <datalist id="vendors">
        {vendors.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
