import { z } from "zod";
import { link, optionalMarkdown, optionalText, text } from "./fields";

/** Plans side by side. Prices are texts, so that "On request" and "from 49 €" can be said. */
export const pricing = z.strictObject({
  eyebrow: optionalText(60),
  heading: text(),
  text: optionalMarkdown(600),
  plans: z
    .array(
      z.strictObject({
        name: text(40),
        price: text(40),
        period: optionalText(40),
        description: text(240),
        features: z.array(text(120)).min(1).max(12),
        link,
        isRecommended: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(5),
  note: optionalText(300),
});
