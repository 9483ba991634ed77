import { z } from "zod";
import { markdown } from "./fields";

/** Running text in Markdown. Its headings start at `##`. */
export const richText = z.strictObject({
  body: markdown(),
});
