import { z } from "zod";
import { localeSchema } from "../pages/locale";

/** How a business (a platform's operator or a vendor) is reached; fills the variables of pages. Empty where unknown. */
export const profileSchema = z.strictObject({
  legalName: z.string().max(120).default(""),
  email: z.union([z.literal(""), z.email()]).default(""),
  phone: z.string().max(40).default(""),
  street: z.string().max(120).default(""),
  postcode: z.string().max(20).default(""),
  city: z.string().max(80).default(""),
  country: z.string().max(80).default(""),
  /** One line about the business by locale, shown in the footer. */
  tagline: z.record(localeSchema, z.string().max(160)).default({}),
});
export type Profile = z.infer<typeof profileSchema>;
export type ProfileInput = z.input<typeof profileSchema>;
