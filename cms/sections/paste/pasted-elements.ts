import type { Element, ElementContent } from "hast";

export function element(tagName: string, properties: Record<string, string>, children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

export function isElement(node: ElementContent): node is Element {
  return node.type === "element";
}

export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return typeof value === "string" ? value : "";
}

/** What an element's own style says of a property, in lower case; empty where it says nothing. */
export function styleOf(node: Element, property: string): string {
  const declarations = attribute(node, "style").split(";");
  const found = declarations.findLast((each) => each.split(":")[0]?.trim().toLowerCase() === property);
  return (
    found
      ?.slice(found.indexOf(":") + 1)
      .trim()
      .toLowerCase() ?? ""
  );
}
