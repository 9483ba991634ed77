import { Invalid } from "../errors";
import type { PageDocument, PageFields } from "../pages/document";
import type { Section } from "../sections/section";
import { changedSection, type LaidSection, layOut, reconciledBase } from "./apply-patch";
import type { Choices, FieldChoice, SectionChoice } from "./choices";
import { derivePatch, pageFields } from "./derive-patch";
import { type Drift, findDrift } from "./drift";
import type { Patch } from "./patch";

export type Merge = {
  /** The patch after the decisions. */
  patch: Patch;
  /** Whether nothing is left to decide: the patch's base is then the origin, and no longer the base it had. */
  isSettled: boolean;
};

/**
 * Three-way merge of an override with an update of its origin, by section, then by field. What only the origin changed
 * is followed already; what both changed is decided by the choices, and stays to be decided where there is none. The
 * same choices again change nothing. `applyPatch(origin, merge.patch, { base })` is the preview of the result.
 *
 * @param base the document of the patch's base revision.
 * @param origin the origin's published document.
 * @throws Invalid where an edit is of a section that is not there.
 */
export function mergePatch({
  base,
  origin,
  patch,
  choices,
  lockedSectionIds = [],
}: {
  base: PageDocument;
  origin: PageDocument;
  patch: Patch;
  choices: Choices;
  lockedSectionIds?: readonly string[];
}): Merge {
  refuseAbsent(choices, origin, patch);
  const lastSeen = reconciledBase(base, patch);
  const drift = findDrift(lastSeen, origin, patch, lockedSectionIds);
  const decided = decide(patch, drift, choices);
  const left = findDrift(lastSeen, origin, decided, lockedSectionIds);
  const waiting: Waiting = {
    names: left.fields.map(({ name }) => name).filter((name) => choices.fields[name as keyof PageFields] === undefined),
    ids: left.sections.map(({ id }) => id).filter((id) => choices.sections[id] === undefined),
    isReordered: left.isReordered && choices.order === undefined,
  };
  const versions = { previous: { ...patch, moved: decided.moved }, origin, lastSeen, lockedSectionIds };
  const seen = settledBut(waiting, lastSeen, origin);
  const next = rebase(decided, { ...versions, waitingIds: waiting.ids });
  if (!findDrift(seen, origin, next, lockedSectionIds).isBehind) {
    return { patch: rebase(decided, versions), isSettled: true };
  }
  return { patch: { ...next, reconciled: derivePatch(base, seen) }, isSettled: false };
}

/** What is still to be decided: page fields by name, sections by id, the order. */
export type Waiting = { names: readonly string[]; ids: readonly string[]; isReordered: boolean };

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

/**
 * Makes changed sections that the origin has lost the vendor's own, with its words, where they are shown. Those that
 * were locked, and so not shown, become hidden ones.
 */
function adoptLostSections(
  patch: Patch,
  ids: readonly string[],
  { lastSeen, layout }: { lastSeen: PageDocument; layout: readonly LaidSection[] },
): Patch {
  const own = patch.added.map(({ section }) => section.id);
  const staying = layout.map(({ section }) => section.id).filter((id) => !own.includes(id));
  const shown = staying.filter((id) => ids.includes(id));
  const parked = ids.filter((id) => !shown.includes(id));
  const adopted = [...shown, ...parked].flatMap((id) => {
    const section = lastSeen.sections.find((each) => each.id === id);
    const after = nearestBefore(layout, id, staying);
    return section ? [{ section: changedSection(section, patch), after }] : [];
  });
  return {
    ...patch,
    changed: without(patch.changed, ids),
    moved: patch.moved.filter(({ id }) => !ids.includes(id)),
    added: [...adopted, ...patch.added],
    hidden: [...new Set([...patch.hidden, ...parked])],
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

/** An edit of a section that is not on the page has no place to go to; it must not be lost silently. */
function refuseAbsent({ sections }: Choices, origin: PageDocument, { changed, added }: Patch): void {
  const ids = [...origin.sections, ...added.map(({ section }) => section)].map(({ id }) => id);
  const isEdit = (choice: SectionChoice) =>
    typeof choice === "object" && Object.values(choice.fields).some((field) => typeof field === "object");
  const problems = Object.entries(sections)
    .filter(([id, choice]) => isEdit(choice) && !ids.includes(id) && !changed[id])
    .map(([id]) => ({ path: `sections.${id}`, message: "is not on the page" }));
  if (problems.length) throw new Invalid(problems);
}

function decide(patch: Patch, drift: Drift, choices: Choices): Patch {
  let next: Patch = {
    ...patch,
    fields: decideFields(patch.fields, drift.fields, choices.fields),
    moved: choices.order === "default" ? [] : patch.moved,
  };
  for (const [id, choice] of Object.entries(choices.sections)) {
    next = choice === "default" ? giveBack(next, id) : keepSection(next, id, choice, drift);
  }
  return next;
}

/** The patch without anything that it says of a section. */
export function giveBack(patch: Patch, id: string): Patch {
  return {
    ...patch,
    changed: without(patch.changed, [id]),
    hidden: patch.hidden.filter((each) => each !== id),
    added: patch.added.filter(({ section }) => section.id !== id),
    moved: patch.moved.filter((move) => move.id !== id),
  };
}

function keepSection(patch: Patch, id: string, choice: Exclude<SectionChoice, "default">, drift: Drift): Patch {
  if (choice === "mine") return patch;
  const edits = (fields: Readonly<Record<string, unknown>>, drifted: Drift["fields"]) =>
    decideFields(fields, drifted, choice.fields);
  if (patch.added.some(({ section }) => section.id === id)) {
    const added = patch.added.map((each) =>
      each.section.id === id
        ? { ...each, section: { ...each.section, fields: { ...each.section.fields, ...edits({}, []) } } as Section }
        : each,
    );
    return { ...patch, added };
  }
  const drifted = drift.sections.find((section) => section.id === id)?.fields ?? [];
  const fields = edits(patch.changed[id] ?? {}, drifted);
  return {
    ...patch,
    changed: { ...without(patch.changed, [id]), ...(Object.keys(fields).length && { [id]: fields }) },
  };
}

/** Overridden fields after the choices. A choice of "mine" keeps the last seen value of a field not overridden so far. */
function decideFields(
  fields: Readonly<Record<string, unknown>>,
  drift: Drift["fields"],
  choices: Readonly<Partial<Record<string, FieldChoice>>>,
): Record<string, unknown> {
  const next = { ...fields };
  for (const [name, choice] of Object.entries(choices)) {
    const drifted = drift.find((field) => field.name === name);
    if (choice === "default") delete next[name];
    else if (choice === "mine" && drifted && !(name in next)) next[name] = drifted.base;
    else if (typeof choice === "object") next[name] = choice.edit;
  }
  return next;
}

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

function without<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
