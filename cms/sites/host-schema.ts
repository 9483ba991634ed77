import { z } from "zod";

/** A registered name in lower case and punycode, without port or trailing dot (RFC 1123, RFC 5891). */
export const hostSchema = z
  .string()
  .max(253)
  .regex(/^[^/:]*$/, { error: "is a name only, such as shop.example.lu, without https:// or a path", abort: true })
  .regex(
    /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/,
    "must be a host such as shop.example.lu",
  )
  .refine((host) => !host.endsWith(".localhost"), {
    message: "is reserved: names below localhost are those of development",
  });
