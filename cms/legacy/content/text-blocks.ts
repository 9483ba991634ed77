import { randomUUID } from "node:crypto";
import type { Element, Nodes, Root } from "hast";
import { toMdast } from "hast-util-to-mdast";
import type { Root as MarkdownRoot, RootContent } from "mdast";
import { isSafeHref, isSafeImageSource } from "../../sections/fields";
import { readMarkdown, writeMarkdown } from "../../sections/markdown-text";
import { cleanPasted } from "../../sections/paste/clean-pasted";
import { variableToken } from "../../sections/variables";
import { type LinkPlace, leadLinks, namesOldSite } from "../html/lead-links";
import { lossesOf } from "../html/losses";
import { prepareHtml } from "../html/prepare-html";
import { readHtml, readMarkdownAsHtml } from "../html/read-html";
import { visibleText } from "../html/visible-text";

/** The blocks of an old page's text, each as Markdown, with the level of the heading that it is, or null. */
export type TextBlock = { text: string; level: number | null };

export type PageText = {
  blocks: TextBlock[];
  /** The words of the page's own `h1`, which then is none of the blocks; null where it does not begin with one. */
  heading: string | null;
  losses: string[];
};

/** Most letters of a page's main heading. */
const longestHeading = 120;

/**
 * The text of an old page as Markdown. What is Markdown already, without HTML in it and with links that may be shown,
 * stays to the letter; all else goes the way of what is pasted into the editor.
 */
export function textBlocks(
  { content, contentFormat }: { content: string; contentFormat: string },
  place: LinkPlace,
): PageText {
  const isMarkdown = contentFormat === "markdown";
  if (isMarkdown && isPlainMarkdown(readMarkdown(content), place)) return plainBlocks(content);
  const read = prepareHtml(leadLinks(isMarkdown ? readMarkdownAsHtml(content) : readHtml(content), place));
  const { heading, rest } = takeHeading(read);
  const tree = toMdast(numbered(cleanPasted(rest).root)) as MarkdownRoot;
  tree.children.forEach(tighten);
  return {
    heading,
    blocks: blocksOf(tree.children, writeBlocks),
    losses: lossesOf(read),
  };
}

/** Whether visitors would be shown all of it, and blocks can be told apart: nothing in it refers to another part. */
function isPlainMarkdown(node: MarkdownRoot | RootContent, place: LinkPlace): boolean {
  if (node.type === "html" || /Reference$|[dD]efinition$/.test(node.type)) return false;
  // What is on the old host, or named by a path there, has to be led.
  if ((node.type === "link" || node.type === "image") && namesOldSite(node.url, place)) return false;
  if (node.type === "link" && !isSafeHref(node.url)) return false;
  if (node.type === "image" && !(node.url.startsWith("https:") && isSafeImageSource(node.url))) return false;
  return !("children" in node) || node.children.every((child) => isPlainMarkdown(child as RootContent, place));
}

function plainBlocks(content: string): PageText {
  const { children } = readMarkdown(content);
  const [first] = children;
  const sliceOf = (nodes: readonly RootContent[]) =>
    content.slice(nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset);
  const words = first?.type === "heading" && first.depth === 1 ? visibleText(readMarkdownAsHtml(sliceOf([first]))) : "";
  const isBare = first?.type === "heading" && first.children.every(({ type }) => type === "text");
  const heading = isBare && words && words.length <= longestHeading ? words : null;
  return {
    heading,
    blocks: blocksOf(heading === null ? children : children.slice(1), (blocks) => blocks.map(sliceOf)),
    losses: [],
  };
}

/** A heading of the first level that a text begins with is its page's, if it is nothing but words. */
function takeHeading(tree: Root): { heading: string | null; rest: Root } {
  const start = tree.children.findIndex(isShown);
  const [first, ...others] = start < 0 ? [] : tree.children.slice(start);
  if (first?.type === "element" && first.tagName === "div") {
    const inner = takeHeading({ type: "root", children: first.children });
    const children = [{ ...first, children: inner.rest.children } as Element, ...others];
    return inner.heading === null ? { heading: null, rest: tree } : { heading: inner.heading, rest: root(children) };
  }
  const words = first?.type === "element" && first.tagName === "h1" && isBareText(first) ? visibleText(first) : "";
  if (!words || words.length > longestHeading) return { heading: null, rest: tree };
  return { heading: words, rest: root(others) };
}

function isBareText(node: Nodes): boolean {
  return (
    !("children" in node) ||
    node.children.every((child) => !(isElementNode(child) && /^(a|img)$/.test(child.tagName)) && isBareText(child))
  );
}

function isShown(node: Nodes): boolean {
  return visibleText(node) !== "" || (isElementNode(node) && /^(img|hr)$/.test(node.tagName));
}

const isElementNode = (node: Nodes): node is Element => node.type === "element";

function blocksOf(nodes: readonly RootContent[], write: (blocks: RootContent[][]) => string[]): TextBlock[] {
  const blocks = together(nodes);
  const texts = write(blocks);
  return blocks.flatMap(([first], index) => {
    // No word of an old text is a variable: `{{vendor.name}}` would be filled in from now on.
    const text = (texts[index] ?? "").replace(variableToken, (token) => token.replaceAll("{", "\\{"));
    return text.trim() ? [{ text, level: first?.type === "heading" ? first.depth : null }] : [];
  });
}

/** Stands between blocks while they are written, all at once: by themselves they take several times as long. */
const seam = `<!--${randomUUID()}-->`;

function writeBlocks(blocks: RootContent[][]): string[] {
  const nodes = blocks.flatMap((block): RootContent[] => [{ type: "html", value: seam }, ...block]);
  const [, ...texts] = writeMarkdown(root(nodes)).split(seam);
  return texts.map((text) => text.replace(/^\n+|\s+$/g, ""));
}

/** Lists side by side are written together: each by itself would be taken for a part of the other. */
function together(nodes: readonly RootContent[]): RootContent[][] {
  const blocks: RootContent[][] = [];
  for (const node of nodes) {
    const last = blocks.at(-1);
    if (node.type === "list" && last?.at(-1)?.type === "list") last.push(node);
    else blocks.push([node]);
  }
  return blocks;
}

/** HTML knows no lists with air between their items; one with a single paragraph in each item has none. */
function tighten(node: RootContent): void {
  if (!("children" in node)) return;
  for (const child of node.children) tighten(child as RootContent);
  if (node.type === "listItem") node.spread = node.children.filter(({ type }) => type !== "list").length > 1;
  if (node.type === "list") node.spread = node.children.some(({ spread }) => spread);
}

/** The numbers that the tree's next reader takes for numbers alone. */
function numbered(tree: Root): Root {
  for (const node of tree.children) if (node.type === "element") numberOne(node);
  return tree;
}

function numberOne(node: Element): void {
  if (node.tagName === "ol" && node.properties.start) node.properties.start = Number(node.properties.start) || 1;
  for (const child of node.children) if (isElementNode(child)) numberOne(child);
}

function root<T>(children: T[]): { type: "root"; children: T[] } {
  return { type: "root", children };
}
