import { z } from "zod";
import { icon, optionalLink, optionalMarkdown, optionalText, text } from "./fields";

export const featureGrid = z.strictObject({
  eyebrow: optionalText(60),
  heading: text(),
  text: optionalMarkdown(600),
  features: z
    .array(z.strictObject({ icon, title: text(80), text: text(320), link: optionalLink }))
    .min(1)
    .max(12),
});
