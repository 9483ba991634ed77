"use client";

import type { Profile } from "@/cms/vendors/profile";
import { TextField } from "@/components/ui/text-field";

const fields = {
  legalName: "Legal name",
  email: "E-mail address",
  phone: "Telephone",
  street: "Street",
  postcode: "Postcode",
  city: "City",
  country: "Country",
} as const;

type ProfileFieldsProps = { profile?: Profile; locales: readonly string[] };

/** How a business is reached: what footers and contact pages show. */
export function ProfileFields({ profile, locales }: ProfileFieldsProps) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {Object.entries(fields).map(([field, label]) => (
        <TextField
          key={field}
          name={`profile.${field}`}
          label={label}
          defaultValue={profile?.[field as keyof typeof fields]}
        />
      ))}
      {locales.map((locale) => (
        <TextField
          key={locale}
          name={`profile.tagline.${locale}`}
          label={`Line in the footer, ${locale.toUpperCase()}`}
          defaultValue={profile?.tagline[locale]}
        />
      ))}
    </div>
  );
}
