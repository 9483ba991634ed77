import type { JSONContent } from "@tiptap/core";
import type { BlockContent, DefinitionContent, List, ListItem, RootContent, Table } from "mdast";
import { readMarkdown } from "@/cms/sections/markdown-text";
import { HiddenTokens, looksHidden } from "./hidden-tokens";
import { inlineOf } from "./inline-of";
import { type Reading, Unwritable } from "./reading";

/**
 * A Markdown text as the document that is written in.
 *
 * @throws Unwritable for what the document has no place for: raw HTML and footnotes.
 */
export function docOf(markdown: string): JSONContent {
  if (looksHidden(markdown)) throw new Unwritable("letters of no alphabet");
  const tokens = new HiddenTokens();
  const root = readMarkdown(tokens.hide(markdown));
  const reading: Reading = { tokens, definitions: new Map() };
  for (const node of root.children) {
    if (node.type === "definition")
      reading.definitions.set(node.identifier, reading.definitions.get(node.identifier) ?? node);
  }
  return { type: "doc", content: someBlocks(root.children, reading) };
}

/** Never none: a document, a quote and an item hold at least an empty paragraph. */
function someBlocks(nodes: readonly RootContent[], reading: Reading): JSONContent[] {
  const blocks = nodes.flatMap((node) => blockOf(node as BlockContent | DefinitionContent, reading) ?? []);
  return blocks.length ? blocks : [{ type: "paragraph" }];
}

function blockOf(node: BlockContent | DefinitionContent, reading: Reading): JSONContent | null {
  switch (node.type) {
    case "paragraph":
      return { type: "paragraph", content: inlineOf(node.children, reading) };
    case "heading":
      return { type: "heading", attrs: { level: node.depth }, content: inlineOf(node.children, reading) };
    case "thematicBreak":
      return { type: "horizontalRule" };
    case "blockquote":
      return { type: "blockquote", content: someBlocks(node.children, reading) };
    case "code": {
      const language = [node.lang, node.meta].filter(Boolean).join(" ") || null;
      const text = reading.tokens.show(node.value);
      return { type: "codeBlock", attrs: { language }, ...(text && { content: [{ type: "text", text }] }) };
    }
    case "list":
      return listOf(node, reading);
    case "table":
      return tableOf(node, reading);
    case "definition":
      return null;
    default:
      throw new Unwritable(node.type);
  }
}

function listOf(list: List, reading: Reading): JSONContent {
  const isTasks = !list.ordered && list.children.every(({ checked }) => typeof checked === "boolean");
  const isLoose = Boolean(list.spread) || list.children.some(({ spread }) => spread);
  const content = list.children.map((item) => itemOf(item, isTasks, reading));
  if (isTasks) return { type: "taskList", attrs: { isLoose }, content };
  if (list.ordered) return { type: "orderedList", attrs: { isLoose, start: list.start ?? 1 }, content };
  return { type: "bulletList", attrs: { isLoose }, content };
}

function itemOf({ checked, children }: ListItem, isTask: boolean, reading: Reading): JSONContent {
  const blocks = someBlocks(children, reading);
  const content = blocks[0]?.type === "paragraph" ? blocks : [{ type: "paragraph" }, ...blocks];
  return isTask ? { type: "taskItem", attrs: { checked }, content } : { type: "listItem", content };
}

function tableOf({ align, children }: Table, reading: Reading): JSONContent {
  const width = Math.max(...children.map((row) => row.children.length));
  const rows = children.map((row, index) => ({
    type: "tableRow",
    content: Array.from({ length: width }, (_, column) => ({
      type: index === 0 ? "tableHeader" : "tableCell",
      attrs: { align: align?.[column] ?? null },
      content: [{ type: "paragraph", content: inlineOf(row.children[column]?.children ?? [], reading) }],
    })),
  }));
  return { type: "table", content: rows };
}
