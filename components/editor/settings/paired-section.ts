import type { PageDocument } from "@/cms/pages/document";
import { placedSections } from "@/cms/pages/hidden-sections";
import type { Section } from "@/cms/sections/section";

type Sections = Pick<PageDocument, "sections" | "hiddenSections">;

/**
 * The section of a page in another language that says what a section says: ids are never used twice, so it is the one
 * at the same place among those of its kind, hidden ones too.
 */
export function pairedSection(document: Sections, sectionId: string, other: Sections): Section | null {
  const sections = placedSections(document).map(({ section }) => section);
  const section = sections.find(({ id }) => id === sectionId);
  if (!section) return null;
  const ofKind = ({ kind }: Section) => kind === section.kind;
  const place = sections.filter(ofKind).findIndex(({ id }) => id === sectionId);
  const others = placedSections(other).map((each) => each.section);
  return others.filter(ofKind)[place] ?? null;
}

/** A text of a section, and where it stands there, such as `questions.1.answer`. */
export type SectionText = { path: string; text: string };

/** The texts of a value as people read them, in their order; addresses and choices are none. */
export function textsOf(value: unknown, path: readonly (string | number)[] = []): SectionText[] {
  const last = path.at(-1);
  if (typeof value === "string") {
    return value && !untranslated.has(String(last)) ? [{ path: path.join("."), text: value }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, [...path, name]));
}

/** Fields that are the same in every language. */
const untranslated = new Set("href icon imageSide src".split(" "));
