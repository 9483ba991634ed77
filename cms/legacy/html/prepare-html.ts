import type { Element, ElementContent, Root, RootContent } from "hast";
import { element, isElement } from "@/cms/sections/paste/pasted-elements";
import { raised } from "./raised";

/**
 * Gives what Markdown has no form for the nearest one that it has, so that no word is lost and none runs into the next:
 * definition lists, captions, quotations, summaries, raised and lowered letters, and boxes of every name.
 */
export function prepareHtml(root: Root): Root {
  return { type: "root", children: root.children.flatMap((node) => prepared(node)) };
}

const boxes = new Set(
  "section article header footer main aside nav address center figure details hgroup search dir menu".split(" "),
);

function prepared(node: RootContent): ElementContent[] {
  if (node.type === "text") return [node];
  if (node.type !== "element") return [];
  const { tagName } = node;
  const within = node.children.flatMap(prepared);
  if (boxes.has(tagName)) return [element("div", {}, within)];
  switch (tagName) {
    case "dl":
      return within;
    case "dt":
    case "summary":
    case "legend":
      return [element("p", {}, [element("strong", {}, within)])];
    case "dd":
      return [element("div", {}, within)];
    case "figcaption":
      return [element("p", {}, [element("em", {}, within)])];
    case "q":
      return [{ type: "text", value: "“" }, ...within, { type: "text", value: "”" }];
    case "sup":
    case "sub":
      return raised(tagName, within);
    case "table":
      return tableWithCaption({ ...node, children: within });
    default:
      return [{ ...node, children: within }];
  }
}

/** A table's caption stands over it. */
function tableWithCaption(table: Element): ElementContent[] {
  const isCaption = (child: ElementContent) => isElement(child) && child.tagName === "caption";
  const captions = table.children.filter(isElement).filter(isCaption);
  const rest = { ...table, children: table.children.filter((child) => !isCaption(child)) };
  return [...captions.map(({ children }) => element("p", {}, [element("em", {}, children)])), rest];
}
