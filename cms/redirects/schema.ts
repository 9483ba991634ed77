import { z } from "zod";

/** A path within a site in the form that requests are brought to: lower case, no trailing slash, no `//`. */
export const sitePathSchema = z
  .string()
  .max(500)
  .regex(/^(\/(?!\.{1,2}(\/|$))[a-z0-9._~-]+)+$/, "must be a lower-case path such as /old-page.html");

/** The home page can be led to, but never away from. */
export const redirectTargetSchema = z.union([z.literal("/"), sitePathSchema]);

export const redirectSchema = z
  .strictObject({ from: sitePathSchema, to: redirectTargetSchema })
  .refine(({ from, to }) => from !== to, { message: "leads to itself", path: ["to"] });
