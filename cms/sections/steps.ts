import { z } from "zod";
import { optionalMarkdown, optionalText, text } from "./fields";

/** A numbered sequence, such as "how it works". */
export const steps = z.strictObject({
  eyebrow: optionalText(60),
  heading: text(),
  text: optionalMarkdown(600),
  steps: z
    .array(z.strictObject({ title: text(80), text: text(400) }))
    .min(2)
    .max(8),
});
