import { z } from "zod";
import { localeSchema } from "../pages/locale";

const fields = {
  legalName: z.string().max(120),
  email: z.union([z.literal(""), z.email()]),
  phone: z.string().max(40),
  street: z.string().max(120),
  postcode: z.string().max(20),
  city: z.string().max(80),
  country: z.string().max(80),
  /** One line about the business by locale, shown in the footer. */
  tagline: z.record(localeSchema, z.string().max(160)),
};

/** How a business (a platform's operator or a vendor) is reached; fills the variables of pages. Empty where unknown. */
export const profileSchema = z.strictObject({
  legalName: fields.legalName.default(""),
  email: fields.email.default(""),
  phone: fields.phone.default(""),
  street: fields.street.default(""),
  postcode: fields.postcode.default(""),
  city: fields.city.default(""),
  country: fields.country.default(""),
  tagline: fields.tagline.default({}),
});
export type Profile = z.infer<typeof profileSchema>;
export type ProfileInput = z.input<typeof profileSchema>;

/** What of a profile can be changed later; what is left out stays, of the taglines each language by itself. */
export const profileChangesSchema = z.strictObject(fields).partial();

/** A profile, as it is stored, with changes to some of it. */
export function changedProfile(stored: unknown, changes: z.output<typeof profileChangesSchema>): Profile {
  const before = { ...profileSchema.parse({}), ...(stored as Partial<Profile>) };
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return { ...before, ...given, tagline: { ...before.tagline, ...changes.tagline } };
}
