import { dequal } from "dequal/lite";
import type { FieldProblem } from "../errors";
import type { PageDocument } from "../pages/document";
import { placedSections, withPlacedSections } from "../pages/hidden-sections";
import { homeSlug } from "../pages/slug";
import { isTouched } from "./drift";
import type { Patch } from "./patch";

/** What a platform decides about one of its pages. */
export type Policy = {
  /** Vendors cannot override the page; existing overrides are paused, not deleted. */
  isLocked: boolean;
  /** Vendors cannot hide the page. */
  isRequired: boolean;
  /** Sections that vendors cannot change, hide or move; what overrides say of them is set aside. */
  lockedSectionIds: readonly string[];
};

/** Why a vendor page is kept but not shown. */
export type PauseReason = "locked" | "plan";

/**
 * Why a vendor page is paused, or null. The lock of what stands behind it comes first: an upgrade would not bring the
 * page back.
 */
export function pauseReason(origin: Pick<Policy, "isLocked"> | null, page: { isPaused: boolean }): PauseReason | null {
  if (origin?.isLocked) return "locked";
  return page.isPaused ? "plan" : null;
}

/** Whether a vendor may start an override of a page. */
export function mayOverride(origin: Pick<Policy, "isLocked">): boolean {
  return !origin.isLocked;
}

/** Whether vendors have to show a page: the platform decided it, or it is their first, without which no visitor comes in. */
export function isRequiredAt(slug: string, { isRequired }: Pick<Policy, "isRequired">): boolean {
  return isRequired || slug === homeSlug;
}

/** Whether a vendor may hide a page. */
export function mayHide(origin: Pick<Policy, "isLocked" | "isRequired">): boolean {
  return !origin.isRequired;
}

/**
 * What a patch newly says of locked sections. What it said before they were locked stays, set aside.
 *
 * @param previous the patch so far; null for a new override.
 */
export function lockedTouches(
  origin: PageDocument,
  patch: Patch,
  { previous, lockedSectionIds }: { previous: Patch | null; lockedSectionIds: readonly string[] },
): FieldProblem[] {
  return origin.sections
    .map(({ id }) => id)
    .filter((id) => lockedSectionIds.includes(id) && isTouched(patch, id))
    .filter((id) => !previous || !dequal(touchOf(patch, id), touchOf(previous, id)))
    .map((id) => ({ path: `sections.${id}`, message: "is locked by the platform" }));
}

function touchOf({ changed, hidden, moved }: Patch, id: string) {
  return { changed: changed[id], isHidden: hidden.includes(id), moved: moved.filter((move) => move.id === id) };
}

/** A document with the locked sections as the origin has them, each after all that stand before it there. */
export function withLockedSections(
  origin: PageDocument,
  document: PageDocument,
  lockedSectionIds: readonly string[],
): PageDocument {
  const own = placedSections(document).filter(({ section }) => !lockedSectionIds.includes(section.id));
  const others = withPlacedSections(document, own);
  let { sections } = others;
  for (const [index, section] of origin.sections.entries()) {
    if (!lockedSectionIds.includes(section.id)) continue;
    const earlier = origin.sections.slice(0, index).map(({ id }) => id);
    const position = sections.findLastIndex(({ id }) => earlier.includes(id)) + 1;
    sections = sections.toSpliced(position, 0, section);
  }
  return { ...others, sections };
}
