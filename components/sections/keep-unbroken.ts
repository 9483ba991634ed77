import type { Element, ElementContent, Root, RootContent } from "hast";

const token = /\b[A-Z]{1,3}-\d{3,6}\b|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** A text as nodes in which postcodes stay on one line, and e-mail addresses break only before an @ or a dot. */
export function unbroken(text: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(token)) {
    nodes.push({ type: "text", value: text.slice(end, index) });
    found.split(/(?=[@.])/).forEach((piece, place) => {
      if (place > 0) nodes.push(element("wbr"));
      nodes.push(element("span", { className: ["whitespace-nowrap"] }, [{ type: "text", value: piece }]));
    });
    end = index + found.length;
  }
  return [...nodes, { type: "text", value: text.slice(end) }];
}

/** The same in the texts of a tree, but for code, which breaks where it must. */
export function keepUnbroken(tree: Root | Element) {
  const before: RootContent[] = tree.children;
  const children = before.flatMap((child): RootContent[] => {
    if (child.type === "text") return unbroken(child.value);
    if (child.type === "element" && child.tagName !== "code") keepUnbroken(child);
    return [child];
  });
  Object.assign(tree, { children });
}

function element(tagName: string, properties: Element["properties"] = {}, children: ElementContent[] = []): Element {
  return { type: "element", tagName, properties, children };
}
