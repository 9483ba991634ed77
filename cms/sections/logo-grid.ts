import { z } from "zod";
import { optionalImage, optionalLink, optionalMarkdown, optionalText, text } from "./fields";

/** Partners, customers or integrations; an entry without an image shows its name as a wordmark. */
export const logoGrid = z.strictObject({
  heading: text(),
  text: optionalMarkdown(300),
  entries: z
    .array(z.strictObject({ name: text(60), text: optionalText(200), image: optionalImage, link: optionalLink }))
    .min(2)
    .max(24),
});
