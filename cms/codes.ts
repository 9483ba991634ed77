import { z } from "zod";

/** Names a platform, vendor or tier in addresses, such as `acme-shop`. */
export const codeSchema = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and single hyphens");

/** First path segments of the application host that are the application's own, and what it has there. */
const reservedPrefixes: Readonly<Record<string, string>> = {
  account: "everyone's own account",
  admin: "the administration",
  api: "what other systems ask",
  dashboard: "the vendors' dashboard",
  forgot: "forgotten passwords",
  illustrations: "pictures",
  invite: "invitations",
  login: "signing in",
  preview: "previews",
  media: "the pictures of all sites",
  reset: "new passwords",
  sites: "its internal addresses",
};

/** Words that stand in the console's addresses where a platform's code would. */
const reservedForPlatforms: Readonly<Record<string, string>> = {
  all: "all platforms together",
  everything: "all platforms together",
  import: "a platform that is being imported",
  new: "a platform that is being created",
};

/** The same for vendors, and names that stand below a platform's domain where a vendor's would. */
const reservedForVendors: Readonly<Record<string, string>> = {
  admin: "the administration",
  api: "what other systems ask",
  app: "the application itself",
  dashboard: "the vendors' dashboard",
  login: "signing in",
  mail: "mail",
  new: "a vendor that is being created",
  www: "the platform's own site",
};

const reservedForTiers: Readonly<Record<string, string>> = {
  new: "a tier that is being created",
};

/** A platform's first path segment under the application host, such as `oms`. */
export const pathPrefixSchema = codeSchema
  .min(3)
  .regex(/^(?![a-z0-9]{1,2}-)/, "must begin with at least three letters or digits")
  .superRefine(refuseReserved(reservedPrefixes));

/** A platform's code; it stands for the platform in the addresses of the console. */
export const platformCodeSchema = codeSchema.superRefine(refuseReserved(reservedForPlatforms));

/** A vendor's code; it stands for the vendor in the addresses of the console and of its storefronts. */
export const vendorCodeSchema = codeSchema.superRefine(refuseReserved(reservedForVendors));

/** A tier's code; it stands for the tier in the addresses of the console. */
export const tierCodeSchema = codeSchema.max(40).superRefine(refuseReserved(reservedForTiers));

function refuseReserved(words: Readonly<Record<string, string>>) {
  return (word: string, context: z.RefinementCtx) => {
    if (!Object.hasOwn(words, word)) return;
    context.addIssue({ code: "custom", message: `is reserved: the application uses it for ${words[word]}` });
  };
}
