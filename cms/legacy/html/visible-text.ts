import type { Element, Nodes } from "hast";
import { styleOf } from "../../sections/paste/pasted-elements";

/** What browsers show no text of. */
const unseen = new Set(
  "script style template noscript head title iframe object embed applet svg canvas audio video".split(" "),
);

const inline = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var".split(
    " ",
  ),
);

/**
 * The words that a reader of a tree sees, with one space between them, and one where a block begins or ends. In the form
 * in which texts can be compared (Unicode's NFKC): a raised 2 is a 2.
 */
export function visibleText(node: Nodes): string {
  return comparable(spoken(node));
}

/** A text in the form of `visibleText`. */
export function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u00ad\u200b]+/g, " ")
    .trim();
}

function spoken(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  const within = node.children.map(spoken).join("");
  if (node.type !== "element") return within;
  if (unseen.has(node.tagName) || isListSign(node)) return "";
  if (node.tagName === "q") return `“${within}”`;
  return inline.has(node.tagName) ? within : ` ${within} `;
}

/** Word writes the bullet or number of a list's item into its text. */
function isListSign(node: Element): boolean {
  return styleOf(node, "mso-list") === "ignore";
}
