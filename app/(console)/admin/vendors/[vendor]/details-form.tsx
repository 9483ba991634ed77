"use client";

import type { FoundVendor } from "@/cms/vendors/find-vendor";
import { Form, Submit } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { Place } from "@/lib/console/place";
import { ProfileFields } from "../../_fields/profile-fields";
import { saveVendor } from "./actions";

type DetailsFormProps = {
  place: Place;
  vendor: Pick<FoundVendor, "id" | "version" | "name" | "profile">;
  locales: string[];
};

/** What a vendor is called and how it is reached, on all of its platforms. */
export function DetailsForm({ place, vendor, locales }: DetailsFormProps) {
  const { id: vendorId, version, name, profile } = vendor;
  return (
    <Form action={saveVendor.bind(null, place, vendorId)} version={version} done="Saved. Visitors see it at once.">
      <div className="max-w-md">
        <TextField name="name" label="Name" defaultValue={name} />
      </div>
      <ProfileFields profile={profile} locales={locales} />
      <Submit>Save</Submit>
    </Form>
  );
}
