import { z } from "zod";

/** An e-mail address in the one form in which it is compared: lower case, without spaces around it. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "is too long for an e-mail address")
  .pipe(z.email("must be an e-mail address, such as name@example.lu"));
