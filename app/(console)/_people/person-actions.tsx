"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form, Submit } from "@/components/ui/form";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { remove, signOutPerson } from "./actions";
import { roleChip } from "./role-chip";

type RemoveRoleProps = {
  place: Place;
  roleId: string;
  role: string;
  /** Whose it is; null for the reader's own. */
  person: string | null;
};

/** A role as a chip, with a way to take it away. */
export function RemoveRole({ place, roleId, role, person }: RemoveRoleProps) {
  const [isOpen, setOpen] = useState(false);
  const announce = useToaster();
  return (
    <Dialog
      title={person ? "Take this role away?" : "Give up this role?"}
      description={
        person
          ? `${person} will no longer be: ${role}. They are signed out everywhere and keep their account. To give the role back, invite them again.`
          : `You will no longer be: ${role}. You are signed out everywhere and keep your account. Only an invitation gives the role back to you.`
      }
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <button
          type="button"
          aria-label={person ? `Take away from ${person}: ${role}` : `Give up: ${role}`}
          className={`${roleChip} text-left hover:bg-danger-soft hover:text-danger`}
        >
          {role}
          <X aria-hidden="true" className="size-3.5 shrink-0" />
        </button>
      }
    >
      <Form
        action={remove.bind(null, place, roleId)}
        onDone={() => {
          setOpen(false);
          if (person) announce({ title: "Role taken away", description: `${person} is no longer: ${role}.` });
          else announce({ title: "Role given up", description: `You are no longer: ${role}.` });
        }}
        className="flex flex-col gap-4"
      >
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={() => setOpen(false)}>
            Cancel
          </Button>
          <Submit look="danger">{person ? "Take the role away" : "Give up the role"}</Submit>
        </div>
      </Form>
    </Dialog>
  );
}

type SignOutPersonProps = { place: Place; userId: string; person: string };

export function SignOutPerson({ place, userId, person }: SignOutPersonProps) {
  const announce = useToaster();
  return (
    <Form
      action={signOutPerson.bind(null, place, userId)}
      onDone={() => announce({ title: "Signed out everywhere", description: person })}
      className="flex flex-wrap items-center gap-3"
    >
      <Submit look="secondary">
        Sign out<span className="sr-only"> {person} everywhere</span>
      </Submit>
    </Form>
  );
}
