import type { Element, ElementContent, Root } from "hast";

/** HTML as a tree, read by the browser without running or loading any of it. */
export function readHtml(html: string): Root {
  const { body } = new DOMParser().parseFromString(withoutNoise(html), "text/html");
  return { type: "root", children: childrenOf(body) };
}

/** Nothing runs while it is read; but the page's policy would say in the console of each style and handler that it saw. */
function withoutNoise(html: string): string {
  const bare = html.replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, "");
  return bare.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s/])on(?=\w+\s*=)/gi, "$1data-on"));
}

function childrenOf(parent: ParentNode): ElementContent[] {
  return [...parent.childNodes].flatMap((node): ElementContent[] => {
    if (node.nodeType === Node.TEXT_NODE) return [{ type: "text", value: node.nodeValue ?? "" }];
    return node instanceof Element ? [elementOf(node)] : [];
  });
}

function elementOf(node: globalThis.Element): Element {
  const properties = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  return { type: "element", tagName: node.localName, properties, children: childrenOf(node) };
}

/** The tree as HTML again. */
export function writeHtml(root: Root): string {
  const { body } = document.implementation.createHTMLDocument("");
  fill(body, root.children as ElementContent[]);
  return body.innerHTML;
}

function fill(parent: HTMLElement, children: readonly ElementContent[]): void {
  for (const child of children) {
    if (child.type === "text") parent.append(child.value);
    if (child.type !== "element") continue;
    const element = parent.ownerDocument.createElement(child.tagName);
    for (const [name, value] of Object.entries(child.properties)) element.setAttribute(name, String(value));
    fill(element, child.children);
    parent.append(element);
  }
}
