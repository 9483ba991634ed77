"use client";

import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { TextField } from "@/components/ui/text-field";
import { saveGeneral } from "./actions";
import type { PlatformTabProps } from "./tab-props";

const contact = {
  legalName: "Legal name",
  email: "E-mail address",
  phone: "Telephone",
  street: "Street",
  postcode: "Postcode",
  city: "City",
  country: "Country",
} as const;

/** What a platform is called, where it is found, and who runs it. */
export function GeneralTab({ platform, isSuperAdmin }: Pick<PlatformTabProps, "platform" | "isSuperAdmin">) {
  const { id: platformId, version, name, pathPrefix, profile, locales } = platform;
  return (
    <Form
      action={saveGeneral.bind(null, { platformId, version }, locales)}
      done="Saved. Visitors see it at once."
      className="space-y-6"
    >
      <Panel title="Name">
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField name="name" label="Name" defaultValue={name} />
          {isSuperAdmin && (
            <TextField
              name="pathPrefix"
              label="Prefix"
              help="Under an old prefix it is not found any more."
              defaultValue={pathPrefix}
            />
          )}
        </div>
      </Panel>
      <Panel
        title="Who runs it"
        description="Shown in footers and on contact pages, and filled into the variables of pages."
      >
        <div className="grid gap-5 sm:grid-cols-2">
          {Object.entries(contact).map(([field, label]) => (
            <TextField
              key={field}
              name={`profile.${field}`}
              label={label}
              defaultValue={profile[field as keyof typeof contact]}
            />
          ))}
          {locales.map((locale) => (
            <TextField
              key={locale}
              name={`profile.tagline.${locale}`}
              label={`Line in the footer, ${locale.toUpperCase()}`}
              defaultValue={profile.tagline[locale] ?? ""}
            />
          ))}
        </div>
      </Panel>
      <Submit>Save</Submit>
    </Form>
  );
}
