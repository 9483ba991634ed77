import { textOf } from "./hast";
import { headingsOf, markdownTree, type TreeOptions } from "./markdown-tree";

export type ContentsEntry = { id: string; text: string; depth: number };

/** The headings of a Markdown text with the ids under which they are rendered; `depth` is 2 for `h2` and so on. */
export function tableOfContents(markdown: string, options: TreeOptions = {}): ContentsEntry[] {
  return headingsOf(markdownTree(markdown, options))
    .filter((heading) => !isScreenReaderOnly(heading.properties.className))
    .map((heading) => ({
      id: String(heading.properties.id ?? ""),
      text: textOf(heading).trim(),
      depth: Number(heading.tagName.slice(1)),
    }))
    .filter((entry) => entry.id && entry.text);
}

/** Such as the label of the footnotes. */
function isScreenReaderOnly(className: unknown): boolean {
  return Array.isArray(className) && className.includes("sr-only");
}
