import { z } from "zod";
import { link, optionalMarkdown, optionalText, text } from "./fields";

/** Ways to reach the business. The lines are texts, so variables fill them in on storefronts. */
export const contactDetails = z.strictObject({
  heading: text(),
  text: optionalMarkdown(400),
  email: optionalText(120),
  phone: optionalText(60),
  address: optionalText(300),
  hours: z
    .array(z.strictObject({ days: text(60), times: text(60) }))
    .max(8)
    .default([]),
  links: z.array(link).max(6).default([]),
});
