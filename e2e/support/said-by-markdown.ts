import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { onHost } from "./delivered";
import { type Said, saidOfLink, saidOfPicture, withoutSpaces } from "./said";

/** The product's own words in the language of a page. */
export type Words = Readonly<Record<string, string>>;

const parser = unified().use(remarkParse).use(remarkGfm);

/** What a Markdown text says; fails where there is HTML in it. */
export function saidByMarkdown(markdown: string, words: Words): Said {
  return saidByNode(parser.parse(markdown), words);
}

/** What the headings of a text say that a table of contents lists. */
export function headingsOf(markdown: string): Said[] {
  return headingsIn(parser.parse(markdown))
    .map((heading) => saidByNode(heading, {}).replace(/⟨.*?⟩/g, ""))
    .filter(Boolean);
}

function headingsIn(node: Nodes): Nodes[] {
  if (node.type === "heading") return node.depth <= 3 ? [node] : [];
  return "children" in node ? node.children.flatMap(headingsIn) : [];
}

function saidByNode(node: Nodes, words: Words): Said {
  if (node.type === "html") throw new Error(`The API delivers HTML: ${node.value}`);
  if (node.type === "image") return saidOfPicture(onHost(node.url), node.alt ?? "");
  if ("value" in node) return withoutSpaces(node.value);
  const children = "children" in node ? node.children.map((child) => saidByNode(child, words)).join("") : "";
  if (node.type === "link") return saidOfLink(node.url) + children;
  if (node.type !== "listItem" || typeof node.checked !== "boolean") return children;
  return withoutSpaces((node.checked ? words.done : words.notDone) ?? "") + children;
}
