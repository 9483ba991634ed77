"use client";

import { useState } from "react";
import { slugOf } from "@/components/pages/slug-of";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { TextField } from "@/components/ui/text-field";
import { useTypedEarly } from "@/components/ui/use-typed-early";
import { createTierHere } from "../actions";
import { TierFields } from "../tier-fields";

/** Names a tier and says what it allows; its code follows the name until it is written by hand. */
export function NewTierForm() {
  const [name, setName] = useState("");
  const [code, setCode] = useState<string | null>(null);
  useTypedEarly("name", setName);
  return (
    <Form action={createTierHere} onDone={() => window.location.assign("/admin/tiers")} className="space-y-6">
      <Panel title="What it is called">
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField name="name" label="Name" value={name} onChange={(event) => setName(event.target.value)} />
          <TextField
            name="code"
            label="Code"
            help="Names it in the API; it cannot be changed later."
            value={code ?? slugOf(name)}
            onChange={(event) => setCode(event.target.value)}
          />
        </div>
      </Panel>
      <TierFields />
      <Submit>Create the tier</Submit>
    </Form>
  );
}
