import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

// The same reader as visitors' pages have (components/sections/markdown-tree.ts): what is written here is read there.
const reader = unified().use(remarkParse).use(remarkGfm);

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-", emphasis: "*", rule: "-", listItemIndent: "one", resourceLink: true });

export function readMarkdown(text: string): Root {
  return reader.parse(text);
}

export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree).trimEnd();
}
