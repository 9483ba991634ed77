import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Parents, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { isSafeHref, isSafeImageSource } from "./fields";
import { escapeMarkdown } from "./variables";

/** What a text's links and pictures come to on a site. */
export type Targets = {
  /** The address that a stored link target leads to, or null where it leads nowhere. */
  href: (target: string) => string | null;
  /** The address of the file that shows a picture. */
  source: (src: string) => string;
};

type Definitions = ReadonlyMap<string, Definition>;
type Range = { start: number; end: number };
type Writing = { source: string; definitions: Definitions; targets: Targets };

const processor = unified().use(remarkParse).use(remarkGfm);

/** Taking something away can bring together what means something else; nothing that people write does so this often. */
const mostPasses = 8;

/**
 * A Markdown text (CommonMark with GitHub tables) as visitors are shown it, for whoever renders it elsewhere: links and
 * pictures lead to their addresses, what leads nowhere or may not be shown is its text alone, and there is no HTML.
 */
export function shownMarkdown(markdown: string, targets: Targets): string {
  const allowed = onlySafe(targets);
  let source = markdown;
  for (let pass = 0; pass < mostPasses; pass++) {
    const written = rewritten(source, allowed);
    if (written === source) return source;
    source = written;
  }
  return escapeMarkdown(source);
}

/** Keeps to what may be shown, and lets pass as it is what it has answered itself. */
function onlySafe({ href, source }: Targets): Targets {
  const given = new Set<string>();
  const note = <T extends string | null>(address: T): T => {
    if (address !== null) given.add(address);
    return address;
  };
  return {
    href: (target) => (given.has(target) ? target : isSafeHref(target) ? note(href(target)) : null),
    source: (src) => (given.has(src) ? src : isSafeImageSource(src) ? note(source(src)) : ""),
  };
}

function rewritten(source: string, targets: Targets): string {
  const tree: Root = processor.parse(source);
  const definitions = new Map<string, Definition>();
  // Of several with one name the first counts (CommonMark, 4.7).
  for (const each of definitionsIn(tree)) if (!definitions.has(each.identifier)) definitions.set(each.identifier, each);
  return write(tree, { source, definitions, targets });
}

function definitionsIn(node: Nodes): Definition[] {
  if (node.type === "definition") return [node];
  return "children" in node ? node.children.flatMap(definitionsIn) : [];
}

function write(node: Nodes, writing: Writing): string {
  switch (node.type) {
    case "html":
    case "definition":
      return "";
    case "link":
      return writeLink(node, node, writing);
    case "linkReference":
      return writeLink(node, writing.definitions.get(node.identifier), writing);
    case "image":
      return writeImage(node, node, writing);
    case "imageReference":
      return writeImage(node, writing.definitions.get(node.identifier), writing);
    default:
      return "children" in node ? writeAround(node, writing) : sliceOf(node, writing);
  }
}

/** A node as it is written, with what is in it. */
function writeAround(node: Parents, writing: Writing): string {
  return writeBetween(node.children, rangeOf(node, writing), writing);
}

/** What stands in a part of the text, and these nodes in it. What has no place of its own there stands as it is. */
function writeBetween(nodes: readonly Nodes[], { start, end }: Range, writing: Writing): string {
  let written = "";
  let at = start;
  for (const node of nodes.filter(({ position }) => position)) {
    const range = rangeOf(node, writing);
    written += writing.source.slice(at, range.start) + write(node, writing);
    at = range.end;
  }
  return written + writing.source.slice(at, end);
}

type Named = Pick<Link, "url" | "title">;

function writeLink(node: Link | LinkReference, named: Named | undefined, writing: Writing): string {
  const address = named ? writing.targets.href(named.url) : null;
  if (address !== null && node.type === "link" && address === node.url) return writeAround(node, writing);
  const isBare = !sliceOf(node, writing).startsWith("[");
  const words = isBare ? escapeMarkdown(textOf(node)) : innerOf(node, writing);
  return address === null ? words : `[${words}](${destination(address, named?.title)})`;
}

function writeImage(node: Image | ImageReference, named: Named | undefined, { source, targets }: Writing): string {
  const address = named ? targets.source(named.url) : "";
  if (node.type === "image" && address === node.url) return sliceOf(node, { source });
  const alt = escapeMarkdown(node.alt ?? "");
  return address ? `![${alt}](${destination(address, named?.title)})` : alt;
}

function destination(address: string, title: string | null | undefined): string {
  const target = `<${address.replace(/[<>\\|]/g, "\\$&").replaceAll("&", "&amp;")}>`;
  return title ? `${target} "${escapeMarkdown(title)}"` : target;
}

/** What stands in a node: from its first child to its last. */
function innerOf(node: Parents, writing: Writing): string {
  const placed = node.children.filter(({ position }) => position);
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last) return escapeMarkdown(textOf(node));
  const range = { start: rangeOf(first, writing).start, end: rangeOf(last, writing).end };
  return writeBetween(placed, range, writing);
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function sliceOf(node: Nodes, { source }: Pick<Writing, "source">): string {
  const { start, end } = rangeOf(node, { source });
  return source.slice(start, end);
}

function rangeOf({ position }: Nodes, { source }: Pick<Writing, "source">): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? source.length };
}
