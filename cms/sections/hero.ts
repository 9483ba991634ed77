import { z } from "zod";
import { optionalImage, optionalLink, optionalMarkdown, optionalText, text } from "./fields";

/** The opening of a page: its `heading` is the page's only `h1`. */
export const hero = z.strictObject({
  eyebrow: optionalText(60),
  heading: text(120),
  text: optionalMarkdown(600),
  primaryLink: optionalLink,
  secondaryLink: optionalLink,
  image: optionalImage,
  /** Short proofs under the links, such as "No card needed". */
  highlights: z.array(text(60)).max(4).default([]),
});
