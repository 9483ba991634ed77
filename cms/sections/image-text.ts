import { z } from "zod";
import { image, markdown, optionalLink, optionalText, text } from "./fields";

export const imageText = z.strictObject({
  eyebrow: optionalText(60),
  heading: text(),
  body: markdown(4000),
  image,
  imageSide: z.enum(["left", "right"]).default("right"),
  link: optionalLink,
});
