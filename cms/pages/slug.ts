import { z } from "zod";

/** Slugs that would collide with the addresses of a site: vendor paths, generated files and the application's own. */
export const reservedSlugs = new Set(
  "account admin api dashboard forgot invite login media preview reset share sites vendors".split(" "),
);

/** One lower-case path segment, such as `how-it-works`. Two letters alone are read as a locale, so they are refused. */
export const slugSchema = z
  .string()
  .min(3)
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and single hyphens")
  .refine((slug) => !reservedSlugs.has(slug), {
    message: "is reserved: the site or the application has something of its own there",
  });

/** The slug of a site's first page, shown at the site's root. */
export const homeSlug = "home";

/** Old names of slugs, kept working by redirect. */
export const slugAliases: ReadonlyMap<string, string> = new Map([["platform_homepage", homeSlug]]);
