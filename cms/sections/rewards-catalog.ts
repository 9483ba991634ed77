import { z } from "zod";
import { icon, optionalMarkdown, optionalText, text } from "./fields";

/** What loyalty points can be exchanged for. */
export const rewardsCatalog = z.strictObject({
  heading: text(),
  text: optionalMarkdown(400),
  rewards: z
    .array(
      z.strictObject({
        icon,
        title: text(80),
        text: text(240),
        /** Price in points. */
        points: z.int().min(0).max(1_000_000),
      }),
    )
    .min(1)
    .max(24),
  note: optionalText(300),
});
