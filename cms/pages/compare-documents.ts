import { diffArrays } from "diff";
import { pageFields } from "../inheritance/derive-patch";
import type { Section } from "../sections/section";
import { compareValues, type ValueChange } from "./compare-values";
import type { PageDocument } from "./document";

/** What became of a section between two documents. */
export type SectionComparison = {
  /** As the later document has it; of a removed one, as it was. */
  section: Section;
  change: "same" | "added" | "removed" | "changed";
  /** Whether it stands elsewhere among the sections that both documents have. */
  isMoved: boolean;
  /** What its words were and are; empty unless it was changed. */
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
  const sections = compareSections(before.sections, after.sections);
  const isSame = !fields.length && sections.every(({ change, isMoved }) => change === "same" && !isMoved);
  return { fields, sections, isSame };
}

function compareSections(before: readonly Section[], after: readonly Section[]): SectionComparison[] {
  const old = new Map(before.map((section) => [section.id, section]));
  const moved = movedIds(before, after);
  let compared: SectionComparison[] = after.map((section) => {
    const was = old.get(section.id);
    const isMoved = moved.includes(section.id);
    if (!was) return { section, change: "added", isMoved, fields: [] };
    const fields = was.kind === section.kind ? compareValues(was.fields, section.fields) : [];
    return { section, change: fields.length ? "changed" : "same", isMoved, fields };
  });
  const stays = new Set(after.map(({ id }) => id));
  for (const [index, section] of before.entries()) {
    if (stays.has(section.id)) continue;
    const previous = before[index - 1]?.id;
    const position = compared.findIndex((each) => each.section.id === previous) + 1;
    compared = compared.toSpliced(position, 0, { section, change: "removed", isMoved: false, fields: [] });
  }
  return compared;
}

/** The fewest sections whose move explains the order. */
function movedIds(before: readonly Section[], after: readonly Section[]): string[] {
  const inBoth = (sections: readonly Section[], others: readonly Section[]) =>
    sections.map(({ id }) => id).filter((id) => others.some((other) => other.id === id));
  const parts = diffArrays(inBoth(before, after), inBoth(after, before));
  return parts.flatMap(({ value, added }) => (added ? value : []));
}
