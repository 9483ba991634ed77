import type { Element, Nodes } from "hast";
import { markdownTree } from "@/components/sections/markdown-tree";
import { HiddenTokens } from "./hidden-tokens";

/**
 * Whether visitors see no difference between two Markdown texts. How marks are nested in one another, and where a line
 * of the source ends, is none.
 */
export function rendersAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const tokens = new HiddenTokens();
  const [first, second] = [one, other].map((text) => JSON.stringify(shape(markdownTree(tokens.hide(text)))));
  return first === second;
}

const marks = ["a", "strong", "em", "del", "code"];
/** Made by the renderer between words, and no part of them. */
const transparent = ["span", "wbr"];

type Run = { text: string; marks: string[] };
type Shape = { tag: string; properties: unknown; content: Array<Shape | Run> };

function shape(node: Nodes, around: string[] = [], isExact = false): Array<Shape | Run> {
  if (node.type === "text") return [{ text: isExact ? node.value : node.value.replace(/\s+/g, " "), marks: around }];
  if (!("children" in node)) return [];
  const isPre = isExact || (node.type === "element" && node.tagName === "pre");
  const inner = (own = around) => node.children.flatMap((child) => shape(child, own, isPre));
  if (node.type !== "element" || transparent.includes(node.tagName)) return inner();
  if (marks.includes(node.tagName) && !isPre) return inner([...around, markOf(node)].sort());
  return [{ tag: node.tagName, properties: node.properties, content: tidy(inner([]), isPre) }];
}

function markOf({ tagName, properties }: Element): string {
  return `${tagName} ${JSON.stringify(properties)}`;
}

/** Runs of the same marks as one, and no space where none is seen: at the ends of a block. */
function tidy(parts: Array<Shape | Run>, isExact: boolean): Array<Shape | Run> {
  const out: Array<Shape | Run> = [];
  for (const part of parts) {
    const last = out.at(-1);
    const isMore = last && "text" in last && "text" in part && last.marks.join() === part.marks.join();
    if (isMore) out[out.length - 1] = { ...last, text: last.text + part.text };
    else out.push(part);
  }
  if (isExact) return out;
  const isBlock = (part: Shape | Run | undefined) =>
    !part || ("tag" in part && part.tag !== "img" && part.tag !== "input");
  return out.flatMap((part, index): Array<Shape | Run> => {
    if ("tag" in part) return [part];
    const start = isBlock(out[index - 1]) ? part.text.trimStart() : part.text;
    const text = (isBlock(out[index + 1]) ? start.trimEnd() : start).replace(/ {2,}/g, " ");
    return text ? [{ ...part, text }] : [];
  });
}
