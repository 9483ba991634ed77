import type { Element, Nodes, Root } from "hast";
import { isSafeHref, isSafeImageSource } from "@/cms/sections/fields";
import { addressOf, silentTags } from "@/cms/sections/paste/clean-pasted";
import { attribute } from "@/cms/sections/paste/pasted-elements";
import { unknownHost } from "./lead-links";

/** Elements of which no reader sees anything, and nobody misses anything. */
const unmissed = new Set("meta link title head base template".split(" "));

/**
 * What of a text the cleaning takes away that a reader may miss or that did something, in words and in order: scripts and
 * frames, handlers, forms, pictures and links that may not be shown. Looks (classes, styles) are not among it.
 */
export function lossesOf(root: Root): string[] {
  const counts = new Map<string, number>();
  for (const loss of lossesIn(root)) counts.set(loss, (counts.get(loss) ?? 0) + 1);
  return [...counts].map(([loss, count]) => (count > 1 ? `${loss} (${count} times)` : loss));
}

function lossesIn(node: Nodes): string[] {
  const own = node.type === "element" ? ownLosses(node) : [];
  if (node.type === "element" && silentTags.has(node.tagName)) return own;
  return "children" in node ? [...own, ...node.children.flatMap(lossesIn)] : own;
}

function ownLosses(node: Element): string[] {
  const { tagName } = node;
  if (silentTags.has(tagName)) return unmissed.has(tagName) ? [] : [`<${tagName}>`];
  const losses = Object.keys(node.properties)
    .filter((name) => /^on[a-z]/.test(name))
    .map((name) => `${name} of <${tagName}>`);
  const [href, src] = [attribute(node, "href"), attribute(node, "src")];
  if (tagName === "a" && href && !isSafeHref(addressOf(href))) losses.push(`the link to ${brief(href)}`);
  if (tagName === "img" && !isSafeImageSource(src)) losses.push(`the picture ${brief(withoutMark(src))}`);
  return losses;
}

/** As it was written. */
function withoutMark(src: string): string {
  return src.startsWith(unknownHost) ? src.slice(unknownHost.length) : src;
}

/** Enough of an address to find it again. */
function brief(address: string): string {
  const text = address.replace(/\s+/g, " ").trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text || "without an address";
}
