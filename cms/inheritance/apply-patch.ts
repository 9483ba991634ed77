import type { PageDocument } from "../pages/document";
import { withoutHidden, withPlacedSections } from "../pages/hidden-sections";
import type { Section } from "../sections/section";
import type { Patch } from "./patch";

/** What a patch is applied with besides the origin. */
export type PatchContext = {
  /**
   * The document that the patch was made on. From it, sections that the origin has lost since and that the patch
   * changes are brought back, so that nothing a vendor wrote disappears; and what stood after a lost section stands
   * where that one was.
   */
  base?: PageDocument | null;
  /** Sections that the platform has locked: what the patch says of them is set aside. */
  lockedSectionIds?: readonly string[];
};

/** A section of an override in its place, hidden ones among them. */
export type LaidSection = {
  section: Section;
  /** The origin's own version; null where the vendor added the section, or the origin has lost it. */
  origin: Section | null;
  isHidden: boolean;
  isMoved: boolean;
  isLocked: boolean;
};

/**
 * The document that a vendor shows: the origin with the patch laid over it. Sections that the patch does not touch
 * are the origin's own.
 *
 * @param origin the document as it is now, which may be newer than the one the patch was made on.
 */
export function applyPatch(origin: PageDocument, patch: Patch, context: PatchContext = {}): PageDocument {
  return withoutHidden(makeWhole(origin, patch, context));
}

/** The same as a page that follows nothing any more: what the patch hides is hidden there too, and not lost. */
export function makeWhole(origin: PageDocument, patch: Patch, context: PatchContext = {}): PageDocument {
  return withPlacedSections({ ...origin, ...patch.fields }, layOut(origin, patch, context));
}

/** The document that an override is reconciled with: its base, and what was settled since. */
export function reconciledBase(base: PageDocument, { reconciled }: Patch): PageDocument {
  return reconciled ? applyPatch(base, reconciled) : base;
}

/** All sections of an override in their order: the origin's, brought back ones and added ones. */
export function layOut(
  origin: PageDocument,
  patch: Patch,
  { base = null, lockedSectionIds = [] }: PatchContext = {},
): LaidSection[] {
  const lastSeen = base ? reconciledBase(base, patch).sections : [];
  const inOrigin = new Map(origin.sections.map((section) => [section.id, section]));
  const isLocked = (id: string) => inOrigin.has(id) && lockedSectionIds.includes(id);

  let sections = origin.sections;
  const insert = (section: Section, after: string | null) => {
    if (!isLocked(section.id)) sections = place(sections, section, after, lastSeen);
  };
  for (const [index, section] of lastSeen.entries()) {
    if (isLost(section.id, inOrigin, patch) && !lockedSectionIds.includes(section.id)) {
      insert(section, lastSeen[index - 1]?.id ?? null);
    }
  }
  sections = sections.map((section) => (isLocked(section.id) ? section : changedSection(section, patch)));
  for (const { id, after } of patch.moved) {
    const section = sections.find((each) => each.id === id);
    if (section) insert(section, after);
  }
  for (const { section, after } of patch.added) insert(section, after);

  // Hidden sections keep their place, so that what was placed after one stays where it was placed.
  return sections.map((section) => ({
    section,
    origin: inOrigin.get(section.id) ?? null,
    isHidden: patch.hidden.includes(section.id) && !isLocked(section.id),
    isMoved: patch.moved.some((move) => move.id === section.id) && !isLocked(section.id),
    isLocked: isLocked(section.id),
  }));
}

/** Whether the origin has lost a section although the patch changes it. */
function isLost(id: string, inOrigin: ReadonlyMap<string, Section>, patch: Patch): boolean {
  return !inOrigin.has(id) && patch.changed[id] !== undefined;
}

/** A section with the fields that the patch changes. */
export function changedSection(section: Section, patch: Patch): Section {
  const fields = patch.changed[section.id];
  return fields ? ({ ...section, fields: { ...section.fields, ...fields } } as Section) : section;
}

/**
 * Puts a section after the one with the id, at the start for null. Where that one is gone, the section comes after
 * the nearest one that stood before it in the last seen document, and at the end where it never stood there.
 */
function place(
  sections: readonly Section[],
  section: Section,
  after: string | null,
  lastSeen: readonly Section[],
): Section[] {
  const others = sections.filter((each) => each.id !== section.id);
  return others.toSpliced(positionAfter(others, after, lastSeen), 0, section);
}

function positionAfter(sections: readonly Section[], after: string | null, lastSeen: readonly Section[]): number {
  if (after === null) return 0;
  const index = sections.findIndex((each) => each.id === after);
  if (index !== -1) return index + 1;
  const stood = lastSeen.findIndex((each) => each.id === after);
  if (stood === -1) return sections.length;
  return positionAfter(sections, lastSeen[stood - 1]?.id ?? null, lastSeen);
}
