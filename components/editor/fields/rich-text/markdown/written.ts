import type { Node } from "@tiptap/pm/model";
import { markdownOf } from "./markdown-of";

const blocks = new WeakMap<Node, string>();

/** The same as `markdownOf`, at each key: what was not touched since the last one is not written anew. */
export function written(doc: Node): string {
  const children = Array.from({ length: doc.childCount }, (_, index) => doc.child(index));
  // Lists side by side need signs that tell them apart.
  const isApart = children.every((child, index) => !isList(child) || !isList(children[index - 1]));
  if (!isApart) return markdownOf(doc.toJSON());
  return children.map(writtenBlock).filter(Boolean).join("\n\n");
}

function isList(node: Node | undefined): boolean {
  return node !== undefined && /List$/.test(node.type.name);
}

function writtenBlock(node: Node): string {
  const known = blocks.get(node);
  if (known !== undefined) return known;
  const text = markdownOf({ type: "doc", content: [node.toJSON()] });
  blocks.set(node, text);
  return text;
}
