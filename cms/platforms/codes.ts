import { z } from "zod";

/** Names a platform or vendor in addresses, such as `acme-shop`. */
export const codeSchema = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and single hyphens");

/** First path segments of the application host that are the application's own. */
const reservedPrefixes = "account admin api dashboard forgot illustrations invite login reset sites".split(" ");

/** A platform's first path segment under the application host, such as `oms`. */
export const pathPrefixSchema = codeSchema.min(3).refine((prefix) => !reservedPrefixes.includes(prefix), {
  message: "is reserved",
});
