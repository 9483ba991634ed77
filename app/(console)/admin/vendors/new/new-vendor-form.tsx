"use client";

import { useState } from "react";
import { checkBy } from "@/cms/check";
import { vendorCodeSchema } from "@/cms/codes";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { type Option, SelectField } from "@/components/ui/select-field";
import { listAddress } from "@/lib/console/list-address";
import type { Place } from "@/lib/console/place";
import { NameAndCodeFields } from "../../_fields/name-and-code-fields";
import { ProfileFields } from "../../_fields/profile-fields";
import { createVendorHere } from "./actions";

const checkCode = checkBy(vendorCodeSchema);

type NewVendorFormProps = {
  place: Extract<Place, { kind: "admin" }>;
  platforms: Option[];
  tiers: Option[];
  locales: string[];
};

/** Names a vendor, and says where it begins. */
export function NewVendorForm({ place, platforms, tiers, locales }: NewVendorFormProps) {
  const [platformId, setPlatformId] = useState(platforms[0]?.value ?? "");
  const openVendor = (_: unknown, form: FormData) =>
    window.location.assign(listAddress(`/admin/vendors/${form.get("code")}`, { platform: place.platform }));
  return (
    <Form action={createVendorHere.bind(null, place)} onDone={openVendor} className="space-y-6">
      <Panel title="What it is called">
        <NameAndCodeFields
          codeHelp="In the addresses of its storefronts; it cannot be changed later."
          checkCode={checkCode}
        />
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
