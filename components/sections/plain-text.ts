import type { Nodes } from "hast";
import { markdownTree } from "./markdown-tree";

/** The words of a Markdown text without its marks, for readers that are machines. */
export function plainText(markdown: string): string {
  return wordsOf(markdownTree(markdown)).replace(/\s+/g, " ").trim();
}

/** The words of the first line of a Markdown text that has any; empty where none has. */
export function firstLine(markdown: string): string {
  for (const line of markdown.split("\n")) {
    const words = plainText(line);
    if (words) return words;
  }
  return "";
}

function wordsOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
