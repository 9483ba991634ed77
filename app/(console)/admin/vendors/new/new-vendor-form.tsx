"use client";

import { useState } from "react";
import { slugOf } from "@/components/pages/slug-of";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { type Option, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { useTypedEarly } from "@/components/ui/use-typed-early";
import { listAddress } from "@/lib/console/list-address";
import type { Place } from "@/lib/console/place";
import { ProfileFields } from "../profile-fields";
import { createVendorHere } from "./actions";

type NewVendorFormProps = {
  place: Extract<Place, { kind: "admin" }>;
  platforms: Option[];
  tiers: Option[];
  locales: string[];
};

/** Names a vendor; its code follows the name until it is written by hand. */
export function NewVendorForm({ place, platforms, tiers, locales }: NewVendorFormProps) {
  const [name, setName] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const [platformId, setPlatformId] = useState(platforms[0]?.value ?? "");
  useTypedEarly("name", setName);
  const openVendor = (_: unknown, form: FormData) =>
    window.location.assign(listAddress(`/admin/vendors/${form.get("code")}`, { platform: place.platform }));
  return (
    <Form action={createVendorHere.bind(null, place)} onDone={openVendor} className="space-y-6">
      <Panel title="What it is called">
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField name="name" label="Name" value={name} onChange={(event) => setName(event.target.value)} />
          <TextField
            name="code"
            label="Code"
            help="In the addresses of its storefronts; it cannot be changed later."
            value={code ?? slugOf(name)}
            onChange={(event) => setCode(event.target.value)}
          />
        </div>
      </Panel>
      <Panel title="Where its storefront is" description="More platforms can be added afterwards.">
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField
            name="platformId"
            label="Platform"
            options={platforms}
            defaultValue={platformId}
            onValueChange={setPlatformId}
          />
          {platformId && <SelectField name="tierId" label="Tier" options={tiers} />}
        </div>
      </Panel>
      <Panel title="How it is reached" description="Shown in its footers and on its contact pages. All of it can wait.">
        <ProfileFields locales={locales} />
      </Panel>
      <Submit>Create the vendor</Submit>
    </Form>
  );
}
