import type { JSONContent } from "@tiptap/core";
import type { AlignType, BlockContent, ListItem, Root, TableCell } from "mdast";
import { writeMarkdown } from "@/cms/sections/markdown-text";
import { HiddenTokens } from "./hidden-tokens";
import { phrasingOf } from "./phrasing-of";

/** A document as the Markdown text that is stored. Paragraphs in which nothing stands are left out. */
export function markdownOf(doc: JSONContent): string {
  const tokens = new HiddenTokens();
  const root: Root = { type: "root", children: blocksOf(doc.content, tokens) };
  return tokens.show(writeMarkdown(root));
}

function blocksOf(content: JSONContent[] = [], tokens: HiddenTokens): BlockContent[] {
  return content.flatMap((node) => blockOf(node, tokens) ?? []);
}

function blockOf(node: JSONContent, tokens: HiddenTokens): BlockContent | null {
  switch (node.type) {
    case "paragraph": {
      const children = phrasingOf(node.content, tokens);
      return children.length ? { type: "paragraph", children } : null;
    }
    case "heading":
      return { type: "heading", depth: node.attrs?.level ?? 2, children: phrasingOf(node.content, tokens) };
    case "horizontalRule":
      return { type: "thematicBreak" };
    case "blockquote": {
      const children = blocksOf(node.content, tokens);
      return children.length ? { type: "blockquote", children } : null;
    }
    case "codeBlock":
      return codeOf(node, tokens);
    case "bulletList":
    case "taskList":
    case "orderedList":
      return listOf(node, tokens);
    case "table":
      return tableOf(node, tokens);
    default:
      throw new Error(`There is no Markdown for ${node.type}.`);
  }
}

function codeOf({ attrs, content = [] }: JSONContent, tokens: HiddenTokens): BlockContent {
  const [lang = null, ...meta] = String(attrs?.language ?? "").split(" ");
  const value = content.map(({ text = "" }) => text).join("");
  return { type: "code", lang, meta: meta.join(" ") || null, value: tokens.hide(value) };
}

function listOf(node: JSONContent, tokens: HiddenTokens): BlockContent {
  const spread = Boolean(node.attrs?.isLoose);
  const children = (node.content ?? []).map(({ attrs, content }): ListItem => {
    const checked = node.type === "taskList" ? Boolean(attrs?.checked) : null;
    return { type: "listItem", spread, checked, children: blocksOf(content, tokens) };
  });
  const ordered = node.type === "orderedList";
  return { type: "list", ordered, ...(ordered && { start: node.attrs?.start ?? 1 }), spread, children };
}

function tableOf({ content: rows = [] }: JSONContent, tokens: HiddenTokens): BlockContent {
  const align = (rows[0]?.content ?? []).map(({ attrs }): AlignType => attrs?.align ?? null);
  const children = rows.map(({ content: cells = [] }) => ({
    type: "tableRow" as const,
    children: cells.map((cell) => cellOf(cell, tokens)),
  }));
  return { type: "table", align, children };
}

/** A cell has one line. */
function cellOf({ content = [] }: JSONContent, tokens: HiddenTokens): TableCell {
  const pieces = content.flatMap(({ content: inline = [] }) => inline);
  const line = pieces.map((piece) => (piece.type === "hardBreak" ? { type: "text", text: " " } : piece));
  return { type: "tableCell", children: phrasingOf(line, tokens) };
}
