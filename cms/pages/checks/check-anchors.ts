import { markdownLinks, markdownNodes, wordsOf } from "../../sections/markdown-nodes";
import { type Check, type CheckedPage, type Finding, warnOf } from "./check";
import type { PlacedField } from "./placed-fields";

/** Places within the page that links lead to: headings of running text that share a name, and names that no heading has. */
export const checkAnchors: Check = (page) => {
  const anchors = headingAnchors(page);
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { anchor, text, place } of anchors) {
    if (first.has(anchor)) {
      const message = `The heading “${text}” is on the page twice. A link to #${anchor} leads to the first.`;
      findings.push(warnOf(place, message));
    } else first.set(anchor, text);
  }
  const known = new Set([...first.keys(), ...page.document.sections.map(({ id }) => id)]);
  return [...findings, ...page.fields.flatMap((place) => lost(place, known))];
};

/** The ids that headings of running text get when they are shown; those of other texts have none. */
function headingAnchors({ document, fields }: CheckedPage) {
  const running = new Set(document.sections.filter(({ kind }) => kind === "rich-text").map(({ id }) => id));
  return fields
    .filter(({ sectionId, type }) => type === "markdown" && sectionId !== null && running.has(sectionId))
    .flatMap((place) =>
      markdownNodes(String(place.value)).flatMap((node) => {
        if (node.type !== "heading") return [];
        const text = wordsOf(node).trim();
        return text ? [{ anchor: anchorOf(text), text, place }] : [];
      }),
    );
}

/** As GitHub makes them, which `rehype-slug` follows. */
function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, "")
    .replaceAll(" ", "-");
}

function lost(place: PlacedField, known: ReadonlySet<string>): Finding[] {
  return hrefsOf(place)
    .filter((href) => href.startsWith("#") && href !== "#")
    .map((href) => href.slice(1))
    .filter((anchor) => !known.has(anchor) && !isNumbered(anchor, known))
    .map((anchor) => warnOf(place, `A link leads to #${anchor}, and there is no such heading on the page.`));
}

/** The second of two headings with one name is `name-1`, or `part-3-name` where another text has the first. */
function isNumbered(anchor: string, known: ReadonlySet<string>): boolean {
  return known.has(anchor.replace(/-\d+$/, "")) || known.has(anchor.replace(/^part-\d+-/, ""));
}

function hrefsOf({ type, value }: PlacedField): string[] {
  if (type === "href") return [String(value)];
  return type === "markdown" ? markdownLinks(String(value)).map(({ href }) => href) : [];
}
