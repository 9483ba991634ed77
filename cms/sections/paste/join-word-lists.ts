import type { Element, ElementContent } from "hast";
import { element, isElement, styleOf } from "./pasted-elements";

type WordItem = { level: number; isOrdered: boolean; item: Element };

/** Word copies its lists as paragraphs that say in their style how deep they stand; here they become lists. */
export function joinWordLists(nodes: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  let run: WordItem[] = [];
  const close = () => {
    out.push(...listsOf(run));
    run = [];
  };
  for (const node of nodes) {
    const item = isElement(node) ? wordItem(node) : null;
    if (item) run.push(item);
    // Between the items stand line ends.
    else if (!(run.length && node.type === "text" && !node.value.trim())) {
      close();
      out.push(node);
    }
  }
  close();
  return out;
}

function wordItem(node: Element): WordItem | null {
  const [, level] = /\blevel(\d)\b/.exec(styleOf(node, "mso-list")) ?? [];
  if (node.tagName !== "p" || !level) return null;
  const marker = textOf(node.children.filter(isMarker)).trim();
  const item = element("li", {}, [
    element(
      "p",
      {},
      node.children.filter((child) => !isMarker(child)),
    ),
  ]);
  return { level: Number(level), isOrdered: /^[(]?[0-9a-z]{1,4}[.)]/i.test(marker), item };
}

/** The bullet or number, which Word writes into the text itself. */
function isMarker(node: ElementContent): boolean {
  return (
    isElement(node) &&
    (styleOf(node, "mso-list") === "ignore" || (node.tagName === "span" && node.children.some(isMarker)))
  );
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === "text" ? node.value : isElement(node) ? textOf(node.children) : ""))
    .join("");
}

function listsOf(items: readonly WordItem[]): Element[] {
  const lists: Element[] = [];
  for (let index = 0; index < items.length; ) {
    const first = items[index];
    if (!first) break;
    const deeper = items.slice(index + 1).findIndex(({ level }) => level <= first.level);
    const end = deeper < 0 ? items.length : index + 1 + deeper;
    const nested = listsOf(items.slice(index + 1, end));
    const item = element("li", {}, [...first.item.children, ...nested]);
    const tagName = first.isOrdered ? "ol" : "ul";
    const last = lists.at(-1);
    if (last?.tagName === tagName) last.children.push(item);
    else lists.push(element(tagName, {}, [item]));
    index = end;
  }
  return lists;
}
