import { z } from "zod";
import { image, optionalMarkdown, optionalText } from "./fields";

export const gallery = z.strictObject({
  heading: optionalText(),
  text: optionalMarkdown(300),
  images: z
    .array(z.strictObject({ image, caption: optionalText(160) }))
    .min(1)
    .max(24),
});
