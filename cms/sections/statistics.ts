import { z } from "zod";
import { optionalText, text } from "./fields";

export const statistics = z.strictObject({
  heading: optionalText(),
  text: optionalText(300),
  statistics: z
    .array(z.strictObject({ value: text(20), label: text(100) }))
    .min(2)
    .max(6),
});
