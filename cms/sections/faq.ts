import { z } from "zod";
import { markdown, optionalMarkdown, optionalText, text } from "./fields";

/** Questions and answers, also told to search engines as an FAQPage. */
export const faq = z.strictObject({
  eyebrow: optionalText(60),
  heading: text(),
  text: optionalMarkdown(600),
  questions: z
    .array(z.strictObject({ question: text(200), answer: markdown(2000) }))
    .min(1)
    .max(30),
});
