import type { Section } from "../sections/section";
import type { PageDocument } from "./document";

/** Most sections of a page, hidden ones too. */
export const mostSections = 60;

/** A section that a whole page keeps without showing it, with the id of the one that it stands behind, null for none. */
export type HiddenSection = { section: Section; after: string | null };

/** A section of a page in its place, hidden ones among the others. */
export type PlacedSection = { section: Section; isHidden: boolean };

type Sections = { sections: readonly Section[]; hiddenSections?: readonly HiddenSection[] | undefined };

/**
 * All sections of a page in their order, each hidden one behind the section that it was hidden behind; one whose
 * neighbour is gone comes last, as what a vendor adds does.
 */
export function placedSections({ sections, hiddenSections = [] }: Sections): PlacedSection[] {
  const placed: PlacedSection[] = sections.map((section) => ({ section, isHidden: false }));
  for (const { section, after } of hiddenSections) {
    const neighbour = placed.findIndex((each) => each.section.id === after);
    const position = neighbour < 0 && after !== null ? placed.length : neighbour + 1;
    placed.splice(position, 0, { section, isHidden: true });
  }
  return placed;
}

/** The hidden sections among all, each behind the one that stands before it, which may be hidden too. */
export function hiddenAmong(placed: readonly PlacedSection[]): HiddenSection[] {
  return placed.flatMap(({ section, isHidden }, index) =>
    isHidden ? [{ section, after: placed[index - 1]?.section.id ?? null }] : [],
  );
}

/** The page with these sections in this order, the hidden ones put aside. */
export function withPlacedSections(document: PageDocument, placed: readonly PlacedSection[]): PageDocument {
  const hidden = hiddenAmong(placed);
  return {
    ...withoutHidden(document),
    sections: placed.flatMap(({ section, isHidden }) => (isHidden ? [] : [section])),
    ...(hidden.length && { hiddenSections: hidden }),
  };
}

/** Every section that a page holds, hidden ones last. */
export function heldBy({ sections, hiddenSections = [] }: Sections): Section[] {
  return [...sections, ...hiddenSections.map(({ section }) => section)];
}

/** The page as visitors see it, and as vendors inherit it. */
export function withoutHidden({ hiddenSections: _, ...shown }: PageDocument): PageDocument {
  return shown;
}
