import type { PhrasingContent } from "mdast";

export type Mark = { type: string; attrs?: Record<string, unknown> };

/** A piece of running text that nothing divides, with all of its marks. */
export type Leaf = { node: PhrasingContent; marks: Mark[] };

const clinging = ["bold", "italic", "strike"];

/**
 * Leaves as Markdown can hold them: no space at the ends of a text, beside a break, or just within bold, italic and
 * struck words, where it would have to be written as a reference to a character.
 */
export function tidyLeaves(leaves: readonly Leaf[]): Leaf[] {
  const apart = leaves.flatMap(spacesApart);
  const freed = apart.map((leaf, index) => {
    if (!isSpace(leaf)) return leaf;
    const [before, after] = [lastWord(apart.slice(0, index)), lastWord(apart.slice(index + 1).reverse())];
    const marks = leaf.marks.filter(
      (mark) => !clinging.includes(mark.type) || (hasMark(before, mark) && hasMark(after, mark)),
    );
    return { ...leaf, marks };
  });
  const kept = freed.filter(
    (leaf, index) => !isSpace(leaf) || (isInline(freed[index - 1]) && isInline(freed[index + 1])),
  );
  return joined(kept);
}

function spacesApart(leaf: Leaf): Leaf[] {
  if (leaf.node.type !== "text") return [leaf];
  const [, before = "", words = "", after = ""] = /^([ \t]*)(.*?)([ \t]*)$/s.exec(leaf.node.value) ?? [];
  const pieces = words ? [before, words, after] : [before + after];
  return pieces.filter(Boolean).map((value) => ({ node: { type: "text", value }, marks: leaf.marks }));
}

function isSpace(leaf: Leaf | undefined): boolean {
  return leaf?.node.type === "text" && /^[ \t]*$/.test(leaf.node.value);
}

function isInline(leaf: Leaf | undefined): boolean {
  return leaf !== undefined && leaf.node.type !== "break";
}

function lastWord(leaves: readonly Leaf[]): Leaf | undefined {
  return leaves.findLast((leaf) => !isSpace(leaf));
}

function hasMark(leaf: Leaf | undefined, mark: Mark): boolean {
  return Boolean(leaf?.marks.some(({ type }) => type === mark.type));
}

/** Neighbours of one kind with the same marks as one, so that what they are together is escaped together. */
function joined(leaves: readonly Leaf[]): Leaf[] {
  const out: Leaf[] = [];
  for (const leaf of leaves) {
    const last = out.at(-1);
    const node = last && JSON.stringify(last.marks) === JSON.stringify(leaf.marks) && together(last.node, leaf.node);
    if (node) out[out.length - 1] = { ...leaf, node };
    else out.push(leaf);
  }
  return out;
}

function together(one: PhrasingContent, other: PhrasingContent): PhrasingContent | null {
  if (one.type === "text" && other.type === "text") return { type: "text", value: one.value + other.value };
  if (one.type === "inlineCode" && other.type === "inlineCode") {
    return { type: "inlineCode", value: one.value + other.value };
  }
  return null;
}
