"use client";

import { useState } from "react";
import { checkBy } from "@/cms/check";
import { tokenSchema } from "@/cms/tokens/token";
import { type RoleKind, roleKinds } from "@/cms/users/role";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { type Option, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Place } from "@/lib/console/place";
import { RoleFields } from "../_people/role-fields";
import { addToken, type MadeToken } from "./actions";
import { NewToken } from "./new-token";
import { ScopeFields } from "./scope-fields";

const checkName = checkBy(tokenSchema.shape.name);

type NewTokenFormProps = {
  place: Place;
  roles: Option[];
  /** For how long it can be good, as days and in words. */
  lifetimes: Option[];
  /** Where the list of tokens is. */
  listHref: string;
};

/** Asks what a token is to be called and to be able to, and then shows it, this once. */
export function NewTokenForm({ place, roles, lifetimes, listHref }: NewTokenFormProps) {
  const [kind, setKind] = useState<RoleKind>(kindOf(roles[0]?.value ?? ""));
  const [made, setMade] = useState<MadeToken | null>(null);
  if (made) return <NewToken made={made} listHref={listHref} />;
  return (
    <Form action={addToken.bind(null, place)} onDone={setMade} className="space-y-6">
      <Panel title="What it is for">
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <TextField
            name="name"
            label="Name"
            help="What uses it, such as “Nightly import”."
            check={checkName}
            autoComplete="off"
          />
          <SelectField
            name="expiresInDays"
            label="Works for"
            help="After that whatever uses it is refused."
            options={lifetimes}
            defaultValue={lifetimes[1]?.value}
          />
          <RoleFields
            place={place}
            roles={roles}
            help="It acts as someone with this role, and in your name."
            onRoleChange={(role) => setKind(kindOf(role))}
          />
        </div>
      </Panel>
      <Panel
        title="What it may do"
        description="Give it no more than it needs. Inviting people and making tokens is left to people."
      >
        <ScopeFields kind={kind} />
      </Panel>
      <Submit>Create the token</Submit>
    </Form>
  );
}

/** The kind of the role that an option stands for, such as `platform-admin:{id}`. */
function kindOf(role: string): RoleKind {
  return roleKinds.find((kind) => role.startsWith(kind)) ?? "vendor-editor";
}
