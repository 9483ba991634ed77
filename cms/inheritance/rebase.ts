import type { PageDocument } from "../pages/document";
import type { Section } from "../sections/section";
import { changedSection, type LaidSection, layOut } from "./apply-patch";
import { pageFields } from "./derive-patch";
import type { Patch } from "./patch";

/** `previous` is the patch that the override is shown with until now: what stands where is taken from it. */
type Versions = { previous: Patch; origin: PageDocument; lastSeen: PageDocument; lockedSectionIds: readonly string[] };

/**
 * What a patch becomes once it is reconciled with the origin as it is now: nothing in it depends on sections that only
 * the last seen document had, but for those that wait for a decision. The override looks the same before and after.
 */
export function rebase(
  { reconciled: _, ...patch }: Patch,
  { waitingIds = [], ...versions }: Versions & { waitingIds?: readonly string[] },
): Patch {
  const { previous, origin, lastSeen, lockedSectionIds } = versions;
  const originIds = origin.sections.map(({ id }) => id);
  const lost = lastSeen.sections.map(({ id }) => id).filter((id) => patch.changed[id] && !originIds.includes(id));
  const layout = layOut(origin, previous, { base: lastSeen, lockedSectionIds });
  const adoptedIds = lost.filter((id) => !waitingIds.includes(id));
  const adopted = adoptLostSections(patch, adoptedIds, { lastSeen, layout });
  const staying = [...originIds, ...lost.filter((id) => waitingIds.includes(id))];
  const moved = adopted.moved.filter(({ id }) => staying.includes(id));
  return {
    ...adopted,
    added: adopted.added.map(({ section, after }, index) => {
      const placed = [...staying, ...adopted.added.slice(0, index).map((each) => each.section.id)];
      return { section, after: isAmong(placed, after) ? after : nearestBefore(layout, section.id, placed) };
    }),
    moved: moved.map(({ id, after }, index) => {
      const unplaced = moved.slice(index).map((move) => move.id);
      const placed = staying.filter((each) => !unplaced.includes(each));
      return { id, after: isAmong(staying, after) ? after : nearestBefore(layout, id, placed) };
    }),
  };
}

function isAmong(ids: readonly string[], after: string | null): boolean {
  return after === null || ids.includes(after);
}

/** Makes changed sections that the origin has lost the vendor's own, with its words, where they are shown. */
function adoptLostSections(
  patch: Patch,
  ids: readonly string[],
  { lastSeen, layout }: { lastSeen: PageDocument; layout: readonly LaidSection[] },
): Patch {
  const own = patch.added.map(({ section }) => section.id);
  const staying = layout.map(({ section }) => section.id).filter((id) => !own.includes(id));
  const shown = staying.filter((id) => ids.includes(id));
  const adopted = shown.flatMap((id) => {
    const section = lastSeen.sections.find((each) => each.id === id);
    const after = nearestBefore(layout, id, staying);
    return section ? [{ section: changedSection(section, patch), after }] : [];
  });
  return {
    ...patch,
    changed: without(patch.changed, ids),
    added: [...adopted, ...patch.added],
  };
}

/** The nearest of the given sections before a section, or null where it stands before all of them. */
function nearestBefore(layout: readonly LaidSection[], id: string, among: readonly string[]): string | null {
  const index = Math.max(
    0,
    layout.findIndex(({ section }) => section.id === id),
  );
  return layout.slice(0, index).findLast(({ section }) => among.includes(section.id))?.section.id ?? null;
}

/** What is still to be decided: page fields by name, sections by id, the order. */
export type Waiting = { names: readonly string[]; ids: readonly string[]; isReordered: boolean };

/** The origin, but for what waits for a decision: that is as the vendor last saw it. */
export function settledBut(
  { names, ids, isReordered }: Waiting,
  lastSeen: PageDocument,
  origin: PageDocument,
): PageDocument {
  const fields = Object.entries(pageFields(lastSeen)).filter(([name]) => names.includes(name));
  let sections = isReordered ? inOrderOf(lastSeen.sections, origin.sections) : origin.sections;
  for (const [index, section] of lastSeen.sections.entries()) {
    if (!ids.includes(section.id)) continue;
    const position = sections.findIndex(({ id }) => id === section.id);
    if (position !== -1) sections = sections.with(position, section);
    else {
      const before = lastSeen.sections
        .slice(0, index)
        .findLast(({ id }) => sections.some((each) => each.id === id))?.id;
      sections = sections.toSpliced(sections.findIndex(({ id }) => id === before) + 1, 0, section);
    }
  }
  return { ...origin, ...Object.fromEntries(fields), sections };
}

/** The sections with those that the model has too in the model's order; the others keep their places. */
function inOrderOf(model: readonly Section[], sections: readonly Section[]): Section[] {
  const inModel = model
    .map(({ id }) => sections.find((section) => section.id === id))
    .filter((section) => section !== undefined);
  const isCommon = ({ id }: Section) => inModel.some((section) => section.id === id);
  let next = 0;
  return sections.map((section) => (isCommon(section) ? (inModel[next++] ?? section) : section));
}

/** A record without some of its names. */
export function without<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
