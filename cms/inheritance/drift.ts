import { dequal } from "dequal/lite";
import type { PageDocument } from "../pages/document";
import type { Section } from "../sections/section";
import { layOut } from "./apply-patch";
import { pageFields } from "./derive-patch";
import type { Patch } from "./patch";

/** A field that the origin has changed since the vendor last looked. `mine` is there where the vendor overrides it. */
export type FieldDrift = { name: string; base: unknown; origin: unknown; mine?: unknown };

/** A section that the vendor changed or hid, and that the origin has changed since. */
export type SectionDrift = {
  id: string;
  kind: Section["kind"];
  /** The origin does not have the section any more; the vendor's version of it is shown all the same. */
  isRemoved: boolean;
  /** The vendor hides the section. */
  isHidden: boolean;
  /** What the origin changed inside the section; empty where it removed it. */
  fields: FieldDrift[];
};

export type Drift = {
  /** Whether the vendor has something to decide: "Default updated". */
  isBehind: boolean;
  /** Page fields that the vendor overrides and the origin has changed. */
  fields: FieldDrift[];
  sections: SectionDrift[];
  /** Whether the vendor moved sections that the origin has moved too. */
  isReordered: boolean;
  /** Sections that are new in the origin, or gone from it, and that the vendor follows without being asked. */
  followed: { addedIds: string[]; removedIds: string[]; changedIds: string[] };
};

/**
 * What was changed upstream under an override. Only what the patch touches asks for a decision: a section as a whole
 * once the vendor changed or hid it, a page field by itself, and the order once the vendor moved something. What
 * both sides changed to the same is no drift, nor is what the patch says of locked sections, which is set aside.
 *
 * @param base the document that the override is reconciled with (`reconciledBase`).
 * @param origin the origin's published document.
 */
export function findDrift(
  base: PageDocument,
  origin: PageDocument,
  patch: Patch,
  lockedSectionIds: readonly string[] = [],
): Drift {
  const fields = changedFields(pageFields(base), pageFields(origin), patch.fields).filter((field) => "mine" in field);
  const sections = base.sections
    .filter(({ id }) => !lockedSectionIds.includes(id))
    .map((section) => sectionDrift(section, origin, patch))
    .filter((drift) => drift !== null);
  const moved = patch.moved.map(({ id }) => id).filter((id) => !lockedSectionIds.includes(id));
  const shown = layOut(origin, patch, { base, lockedSectionIds }).map(({ section }) => section);
  const isReordered = moved.some(
    (id) => changesPlace(id, base.sections, origin.sections) && changesPlace(id, origin.sections, shown),
  );
  const inBase = new Map(base.sections.map((section) => [section.id, section]));
  const inOrigin = new Map(origin.sections.map((section) => [section.id, section]));
  const isFollowed = ({ id }: Section) => !isAskedAbout(patch, id);
  const isAdded = (id: string) => patch.added.some(({ section }) => section.id === id);
  return {
    isBehind: fields.length + sections.length > 0 || isReordered,
    fields,
    sections,
    isReordered,
    followed: {
      addedIds: origin.sections.map(({ id }) => id).filter((id) => !inBase.has(id) && !isAdded(id)),
      removedIds: base.sections.filter((each) => isFollowed(each) && !inOrigin.has(each.id)).map(({ id }) => id),
      changedIds: origin.sections
        .filter((each) => isFollowed(each) && inBase.has(each.id) && !dequal(inBase.get(each.id), each))
        .map(({ id }) => id),
    },
  };
}

/** Sections of a patch that are set aside because they are locked, and that the origin has changed since. */
export function parkedDrift(
  base: PageDocument,
  origin: PageDocument,
  patch: Patch,
  lockedSectionIds: readonly string[],
): string[] {
  return findDrift(base, origin, patch)
    .sections.map(({ id }) => id)
    .filter((id) => lockedSectionIds.includes(id));
}

function isAskedAbout(patch: Patch, id: string): boolean {
  return patch.changed[id] !== undefined || patch.hidden.includes(id);
}

/** Whether a patch changes, hides or moves a section of the origin. */
export function isTouched(patch: Patch, id: string): boolean {
  return isAskedAbout(patch, id) || patch.moved.some((move) => move.id === id);
}

function sectionDrift({ id, kind, fields }: Section, { sections }: PageDocument, patch: Patch): SectionDrift | null {
  const changed = patch.changed[id];
  const isHidden = patch.hidden.includes(id);
  if (!changed && !isHidden) return null;

  const now = sections.find((section) => section.id === id);
  // What was hidden and nothing else has left no words behind to decide about.
  if (!now) return changed ? { id, kind, isHidden, isRemoved: true, fields: [] } : null;
  const drifted = changedFields(fields, now.fields, changed);
  return drifted.length ? { id, kind, isHidden, isRemoved: false, fields: drifted } : null;
}

/** The fields that differ, with the vendor's own values beside them, but for those where both sides now agree. */
function changedFields(
  base: Readonly<Record<string, unknown>>,
  origin: Readonly<Record<string, unknown>>,
  mine: Readonly<Record<string, unknown>> = {},
): FieldDrift[] {
  return Object.keys(origin)
    .filter((name) => !dequal(base[name], origin[name]) && !(name in mine && dequal(mine[name], origin[name])))
    .map((name) => ({
      name,
      base: base[name],
      origin: origin[name],
      ...(name in mine ? { mine: mine[name] } : {}),
    }));
}

/** Whether a section stands on another side of any section that both versions have. */
function changesPlace(id: string, before: readonly Section[], after: readonly Section[]): boolean {
  const isBefore = (other: string, sections: readonly Section[]) => {
    const ids = sections.map((section) => section.id);
    return ids.indexOf(other) < ids.indexOf(id);
  };
  const common = before.map((section) => section.id).filter((each) => after.some((section) => section.id === each));
  return common.includes(id) && common.some((other) => isBefore(other, before) !== isBefore(other, after));
}
