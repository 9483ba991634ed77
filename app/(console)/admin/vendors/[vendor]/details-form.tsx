"use client";

import type { FoundVendor } from "@/cms/vendors/find-vendor";
import { Form, Submit } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { TextField } from "@/components/ui/text-field";
import { ProfileFields } from "../../_fields/profile-fields";

type DetailsFormProps = {
  action: FormAction<unknown>;
  vendor: Pick<FoundVendor, "version" | "name" | "profile">;
  locales: string[];
};

/** What a vendor is called and how it is reached, on all of its platforms. */
export function DetailsForm({ action, vendor, locales }: DetailsFormProps) {
  const { version, name, profile } = vendor;
  return (
    <Form action={action} version={version} done="Saved. Visitors see it at once.">
      <div className="max-w-md">
        <TextField name="name" label="Name" defaultValue={name} />
      </div>
      <ProfileFields profile={profile} locales={locales} />
      <Submit>Save</Submit>
    </Form>
  );
}
