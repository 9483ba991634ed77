import { z } from "zod";
import { optionalMarkdown, optionalText, text } from "./fields";

export const statistics = z.strictObject({
  heading: optionalText(),
  text: optionalMarkdown(300),
  statistics: z
    .array(z.strictObject({ value: text(20), label: text(100) }))
    .min(2)
    .max(6),
});
