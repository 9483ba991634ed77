import type { Element, ElementContent, Root } from "hast";
import { isSafeHref, isSafeImageSource } from "@/cms/sections/fields";
import { evenTable } from "./even-table";
import { joinWordLists } from "./join-word-lists";
import { attribute, element, isElement, styleOf } from "./pasted-elements";

/** What a paste could not bring along. */
export type Dropped = { images: number; links: number };

/**
 * What was copied from Word, Google Docs or a web page, as the text knows it: its structure and its marks, without
 * styles, classes, scripts and what word processors leave behind. Headings begin at the second level.
 */
export function cleanPasted(root: Root): { root: Root; dropped: Dropped } {
  const dropped: Dropped = { images: 0, links: 0 };
  const children = joinWordLists(root.children.filter(isContent)).flatMap((child) => clean(child, dropped));
  return { root: { type: "root", children }, dropped };
}

function isContent(node: Root["children"][number]): node is ElementContent {
  return node.type === "element" || node.type === "text";
}

/** What is left behind with all that is in it: it runs, loads or asks for something. */
export const silentTags = new Set(
  "script style meta link title head base template noscript iframe frame object embed applet svg math canvas audio video form input button select textarea".split(
    " ",
  ),
);

const kept = new Set("p h2 h3 h4 h5 h6 ul ol li blockquote pre code strong em del a br hr table tr td th".split(" "));

const renamed: Readonly<Record<string, string>> = {
  h1: "h2",
  b: "strong",
  i: "em",
  s: "del",
  strike: "del",
  kbd: "code",
  samp: "code",
  tt: "code",
};

const blocks = new Set("p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table div section article".split(" "));

function clean(node: ElementContent, dropped: Dropped): ElementContent[] {
  if (node.type === "text") return [node];
  // Word's own elements have a colon in their names.
  if (node.type !== "element" || silentTags.has(node.tagName) || node.tagName.includes(":")) return [];
  const tagName = renamed[node.tagName] ?? node.tagName;
  const within = () => joinWordLists(node.children).flatMap((child) => clean(child, dropped));
  if (tagName === "img") return imageOf(node, dropped);
  if (tagName === "a") return linkOf(node, within(), dropped);
  if (tagName === "table") return [evenTable(element("table", {}, within()))];
  if (tagName === "td" || tagName === "th") return [cellOf(node, tagName, within())];
  if (tagName === "ol")
    return [element("ol", attribute(node, "start") ? { start: attribute(node, "start") } : {}, within())];
  if (tagName === "div" && !node.children.some((child) => isElement(child) && blocks.has(child.tagName))) {
    return [element("p", {}, within())];
  }
  const isPlain = !kept.has(tagName) || isUnbold(node, tagName);
  return marked(node, isPlain ? within() : [element(tagName, {}, within())], tagName);
}

/** Google Docs puts a whole copy into a `b` that is not bold. */
function isUnbold(node: Element, tagName: string): boolean {
  return tagName === "strong" && /^(normal|[1-4]00)$/.test(styleOf(node, "font-weight"));
}

/** Marks that stand in a style only. */
function marked(node: Element, children: ElementContent[], tagName: string): ElementContent[] {
  if (tagName !== "span" && tagName !== "font") return children;
  const marks = [
    /^(bold|bolder|[6-9]00)$/.test(styleOf(node, "font-weight")) && "strong",
    styleOf(node, "font-style") === "italic" && "em",
    /line-through/.test(styleOf(node, "text-decoration") + styleOf(node, "text-decoration-line")) && "del",
  ];
  return marks.reduce((inner, mark) => (mark && inner.length ? [element(mark, {}, inner)] : inner), children);
}

function linkOf(node: Element, children: ElementContent[], dropped: Dropped): ElementContent[] {
  const written = attribute(node, "href");
  // A name that others link to is none.
  if (!written) return children;
  const href = addressOf(written);
  if (isSafeHref(href)) return [element("a", { href }, children)];
  dropped.links += 1;
  return children;
}

/** Where a link really leads: Google Docs sends its own through a page of Google's. */
export function addressOf(href: string): string {
  const address = href.trim();
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, searchParams, protocol } = new URL(address);
  const beyond = hostname === "www.google.com" && pathname === "/url" ? searchParams.get("q") : null;
  if (beyond) return addressOf(beyond);
  return protocol === "http:" ? address.replace(/^http:/i, "https:") : address;
}

function imageOf(node: Element, dropped: Dropped): ElementContent[] {
  const src = attribute(node, "src");
  if (isSafeImageSource(src)) return [element("img", { src, alt: attribute(node, "alt") }, [])];
  dropped.images += 1;
  return [];
}

/** A cell holds one line. */
function cellOf(node: Element, tagName: string, children: ElementContent[]): Element {
  const line = children.flatMap((child, index) => [
    ...(index > 0 && isElement(child) && blocks.has(child.tagName) ? [{ type: "text" as const, value: " " }] : []),
    ...unblocked(child),
  ]);
  return element(tagName, { colspan: attribute(node, "colspan"), rowspan: attribute(node, "rowspan") }, line);
}

function unblocked(node: ElementContent): ElementContent[] {
  if (!isElement(node)) return [node];
  const children = node.children.flatMap(unblocked);
  if (node.tagName === "br") return [{ type: "text", value: " " }];
  return blocks.has(node.tagName) || /^t/.test(node.tagName)
    ? [...children, { type: "text", value: " " }]
    : [{ ...node, children }];
}
