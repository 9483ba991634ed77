import { diffArrays } from "diff";
import { pageFields } from "../inheritance/derive-patch";
import type { Section } from "../sections/section";
import { compareValues, type ValueChange } from "./compare-values";
import type { PageDocument } from "./document";
import { type PlacedSection, placedSections } from "./hidden-sections";

/** What became of a section between two documents. */
export type SectionComparison = {
  /** As the later document has it; of a removed one, as it was. */
  section: Section;
  /** `hidden`: the later document keeps it without showing it. What both hide is told as what both show. */
  change: "same" | "added" | "removed" | "changed" | "hidden" | "shown";
  /** Whether it stands elsewhere among the sections that both documents have. */
  isMoved: boolean;
  /** What its words were and are; empty where they are the same, or only one of the documents has it. */
  fields: ValueChange[];
};

export type DocumentComparison = {
  /** Page fields that differ, by name. */
  fields: ValueChange[];
  /** All sections of both, in the order of the later document; removed ones where they stood. */
  sections: SectionComparison[];
  isSame: boolean;
};

/** Compares two documents of a page, such as two of its revisions, or a default and what a vendor made of it. */
export function compareDocuments(before: PageDocument, after: PageDocument): DocumentComparison {
  const fields = compareValues(pageFields(before), pageFields(after));
  const sections = compareSections(placedSections(before), placedSections(after));
  const isSame = !fields.length && sections.every(({ change, isMoved }) => change === "same" && !isMoved);
  return { fields, sections, isSame };
}

function compareSections(before: readonly PlacedSection[], after: readonly PlacedSection[]): SectionComparison[] {
  const old = new Map(before.map((placed) => [placed.section.id, placed]));
  const moved = movedIds(shownIds(before), shownIds(after));
  let compared = after.map(({ section, isHidden }): SectionComparison => {
    const was = old.get(section.id);
    const isMoved = moved.includes(section.id);
    if (!was) return { section, change: isHidden ? "hidden" : "added", isMoved, fields: [] };
    const fields = was.section.kind === section.kind ? compareValues(was.section.fields, section.fields) : [];
    if (was.isHidden !== isHidden) return { section, change: isHidden ? "hidden" : "shown", isMoved, fields };
    return { section, change: fields.length ? "changed" : "same", isMoved, fields };
  });
  const stays = new Set(after.map(({ section }) => section.id));
  for (const [index, { section }] of before.entries()) {
    if (stays.has(section.id)) continue;
    const previous = before[index - 1]?.section.id;
    const position = compared.findIndex((each) => each.section.id === previous) + 1;
    compared = compared.toSpliced(position, 0, { section, change: "removed", isMoved: false, fields: [] });
  }
  return compared;
}

function shownIds(placed: readonly PlacedSection[]): string[] {
  return placed.flatMap(({ section, isHidden }) => (isHidden ? [] : section.id));
}

/** The fewest sections whose move explains the order. */
function movedIds(before: readonly string[], after: readonly string[]): string[] {
  const inBoth = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => others.includes(id));
  const parts = diffArrays(inBoth(before, after), inBoth(after, before));
  return parts.flatMap(({ value, added }) => (added ? value : []));
}
