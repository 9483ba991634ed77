import type { Element, Nodes } from "hast";

/** The outermost elements with such a tag name, in order of the text. */
export function elementsOf(node: Nodes, isWanted: (tagName: string) => boolean): Element[] {
  if (!("children" in node)) return [];
  return node.children.flatMap((child) =>
    child.type === "element" && isWanted(child.tagName) ? [child] : elementsOf(child, isWanted),
  );
}

/** The text of a node without its marks. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
