import { markdownNodes, wordsOf } from "../../sections/markdown-nodes";
import { isRetired } from "../../sections/retired";
import type { Section } from "../../sections/section";
import { type Check, type CheckedPage, type Finding, warnOf } from "./check";
import type { PlacedField } from "./placed-fields";

/** Headings as people hear them who go from one to the next: one main heading first, no level left out, none empty. */
export const checkHeadings: Check = (page) => [...mainHeadings(page.document.sections), ...levels(page)];

function mainHeadings(all: readonly Section[]): Finding[] {
  const sections = all.filter((section) => !isRetired(section));
  const [first, ...more] = sections.filter(({ kind }) => kind === "hero");
  if (!first) {
    const page = { sectionId: null, field: null };
    const empty = "The page has no section: visitors would see nothing but menus.";
    if (!sections.length) return [{ ...page, level: "error", message: empty }];
    const message = "The page has no hero, so it has no main heading. Search engines and screen readers look for one.";
    return [warnOf(page, message)];
  }
  const late = "The hero holds the main heading of the page, but other sections stand before it.";
  const twice = "The page has a hero already, so this one gives it a second main heading.";
  return [
    ...(sections[0] === first ? [] : [warnOf({ sectionId: first.id, field: null }, late)]),
    ...more.map(({ id }) => warnOf({ sectionId: id, field: null }, twice)),
  ];
}

/** Running text goes on below the heading that stands before it; any other text stands below its section's own. */
function levels({ document, fields }: CheckedPage): Finding[] {
  const findings: Finding[] = [];
  let level = 1;
  for (const { id, kind } of document.sections) {
    const isRunning = kind === "rich-text";
    for (const place of fields.filter(({ sectionId, type }) => sectionId === id && type === "markdown")) {
      const told = levelsIn(place, isRunning ? { level, lowered: 0 } : { level: 2, lowered: 1 });
      findings.push(...told.findings);
      level = told.level;
    }
    if (!isRunning) level = kind === "hero" ? 1 : 2;
  }
  return findings;
}

/**
 * @param level of the heading before the text.
 * @param lowered by how many levels the text's headings are shown below what is written.
 */
function levelsIn(place: PlacedField, { level, lowered }: { level: number; lowered: number }) {
  const findings: Finding[] = [];
  for (const node of markdownNodes(String(place.value))) {
    if (node.type !== "heading") continue;
    const text = wordsOf(node).trim();
    // A page has its only `#` already.
    const shown = Math.max(node.depth, 2) + lowered;
    if (!text) findings.push(warnOf(place, "One of the headings in this text is empty."));
    else if (shown > level + 1) {
      const message = `The heading “${text}” leaves out a level: it is Heading ${node.depth} where Heading ${level + 1 - lowered} follows.`;
      findings.push(warnOf(place, message));
    }
    level = shown;
  }
  return { findings, level };
}
