import type { JSONContent } from "@tiptap/core";
import { docOf } from "./doc-of";
import { markdownOf } from "./markdown-of";
import { Unwritable } from "./reading";
import { rendersAlike } from "./same-rendering";

/** A stored text as it can be written in: as a document, or as its Markdown where a document would lose some of it. */
export type OpenedText = { kind: "document"; doc: JSONContent; written: string } | { kind: "source" };

/**
 * Opens a stored text. Nothing is taken on trust: what the document would be stored as must render as the text does.
 *
 * @returns with the document, what it is written as while nothing is changed in it.
 */
export function openText(markdown: string): OpenedText {
  try {
    const doc = docOf(markdown);
    const written = markdownOf(doc);
    return rendersAlike(markdown, written) ? { kind: "document", doc, written } : { kind: "source" };
  } catch (error) {
    if (error instanceof Unwritable) return { kind: "source" };
    throw error;
  }
}
