import { z } from "zod";
import { optionalText, text } from "./fields";

/** What customers say. */
export const quotes = z.strictObject({
  eyebrow: optionalText(60),
  heading: optionalText(),
  quotes: z
    .array(z.strictObject({ quote: text(500), name: text(80), role: optionalText(120) }))
    .min(1)
    .max(6),
});
