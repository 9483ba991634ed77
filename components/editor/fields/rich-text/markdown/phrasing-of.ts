import type { JSONContent } from "@tiptap/core";
import type { PhrasingContent } from "mdast";
import { type HiddenTokens, type Token, tokenText } from "./hidden-tokens";
import { type Leaf, type Mark, tidyLeaves } from "./leaves";

/** Running text as Markdown nests it: a mark spans all neighbours that carry it. */
export function phrasingOf(content: JSONContent[] = [], tokens: HiddenTokens): PhrasingContent[] {
  const leaves = content.map((piece) => leafOf(piece, tokens));
  return nested(tidyLeaves(leaves), tokens);
}

function leafOf(piece: JSONContent, tokens: HiddenTokens): Leaf {
  const marks = (piece.marks ?? []) as Mark[];
  const isCode = marks.some(({ type }) => type === "code");
  const around = marks.filter(({ type }) => type !== "code");
  if (piece.type === "image") return { node: imageOf(piece, tokens), marks: around };
  if (piece.type === "hardBreak") return { node: { type: "break" }, marks: around };
  const text = piece.type === "variable" ? tokenText(piece.attrs as Token) : (piece.text ?? "");
  return { node: { type: isCode ? "inlineCode" : "text", value: tokens.hide(text) }, marks: around };
}

function imageOf({ attrs }: JSONContent, tokens: HiddenTokens): PhrasingContent {
  const title = attrs?.title ? tokens.hide(attrs.title) : null;
  return { type: "image", url: tokens.hide(attrs?.src ?? ""), alt: tokens.hide(attrs?.alt ?? ""), title };
}

/** @param open how many marks of each leaf are spanned already. */
function nested(leaves: readonly Leaf[], tokens: HiddenTokens): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let start = 0; start < leaves.length; ) {
    const leaf = leaves[start];
    if (!leaf) break;
    const runs = leaf.marks.map((mark) => ({ mark, end: endOfRun(leaves, start, mark) }));
    const [longest, ...others] = runs;
    if (!longest) {
      nodes.push(leaf.node);
      start += 1;
      continue;
    }
    const { mark, end } = others.reduce((best, run) => (run.end > best.end ? run : best), longest);
    const inner = leaves
      .slice(start, end)
      .map((each) => ({ ...each, marks: each.marks.filter((m) => !isSame(m, mark)) }));
    nodes.push(wrapped(mark, nested(inner, tokens), tokens));
    start = end;
  }
  return nodes;
}

function endOfRun(leaves: readonly Leaf[], start: number, mark: Mark): number {
  let end = start;
  while (leaves[end]?.marks.some((other) => isSame(other, mark))) end += 1;
  return end;
}

function isSame(one: Mark, other: Mark): boolean {
  return one.type === other.type && one.attrs?.href === other.attrs?.href && one.attrs?.title === other.attrs?.title;
}

function wrapped({ type, attrs }: Mark, children: PhrasingContent[], tokens: HiddenTokens): PhrasingContent {
  switch (type) {
    case "bold":
      return { type: "strong", children };
    case "italic":
      return { type: "emphasis", children };
    case "strike":
      return { type: "delete", children };
    case "link": {
      const title = attrs?.title ? tokens.hide(String(attrs.title)) : null;
      return { type: "link", url: tokens.hide(String(attrs?.href ?? "")), title, children } as PhrasingContent;
    }
    default:
      throw new Error(`There is no Markdown for ${type}.`);
  }
}
