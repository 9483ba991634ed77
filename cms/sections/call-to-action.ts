import { z } from "zod";
import { link, optionalLink, optionalText, text } from "./fields";

export const callToAction = z.strictObject({
  heading: text(),
  text: optionalText(400),
  primaryLink: link,
  secondaryLink: optionalLink,
});
