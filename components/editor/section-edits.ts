import type { PageDocument } from "@/cms/pages/document";
import { heldBy, type PlacedSection, placedSections, withPlacedSections } from "@/cms/pages/hidden-sections";
import type { Section } from "@/cms/sections/section";
import { moved } from "./set-at";

/** Changes of a page's sections, each to a copy of the page. Ids are permanent: what is new has one of its own. */

/** @param after the section that the new one follows, which may be hidden; it comes last where there is none such. */
export function withSection(document: PageDocument, section: Section, after: string | null): PageDocument {
  const position = placedSections(document).findIndex((each) => each.section.id === after);
  return withSectionAt(document, { section, isHidden: false }, position < 0 ? Number.POSITIVE_INFINITY : position + 1);
}

/**
 * A section that is there already, such as one that was brought back by another way, is not there twice.
 *
 * @param position among all sections, hidden ones too.
 */
export function withSectionAt(document: PageDocument, placed: PlacedSection, position: number): PageDocument {
  if (heldBy(document).some(({ id }) => id === placed.section.id)) return document;
  return withPlacedSections(document, placedSections(document).toSpliced(position, 0, placed));
}

export function withoutSection(document: PageDocument, id: string): PageDocument {
  return withPlacedSections(
    document,
    placedSections(document).filter(({ section }) => section.id !== id),
  );
}

/** Hides a section of a whole page, or shows it again, where it stands. */
export function withSectionHidden(document: PageDocument, id: string, isHidden: boolean): PageDocument {
  return withPlacedSections(
    document,
    placedSections(document).map((each) => (each.section.id === id ? { ...each, isHidden } : each)),
  );
}

/** @param to the position among the sections that are shown; what is hidden behind a section goes with it. */
export function withSectionMoved(document: PageDocument, id: string, to: number): PageDocument {
  const from = document.sections.findIndex((section) => section.id === id);
  return { ...document, sections: moved(document.sections, from, to) };
}

export function withSectionTwice(document: PageDocument, id: string, copyId: string): PageDocument {
  const original = document.sections.find((section) => section.id === id);
  return original ? withSection(document, { ...original, id: copyId }, id) : document;
}
