import { Invalid } from "../errors";
import type { PageDocument, PageFields } from "../pages/document";
import type { Section } from "../sections/section";
import { reconciledBase } from "./apply-patch";
import type { Choices, FieldChoice, SectionChoice } from "./choices";
import { derivePatch } from "./derive-patch";
import { type Drift, findDrift, parkedDrift } from "./drift";
import { giveBack } from "./give-back";
import type { Patch } from "./patch";
import { rebase, settledBut, type Waiting, without } from "./rebase";

export type Merge = {
  /** The patch after the decisions. */
  patch: Patch;
  /** Whether all of the patch is reconciled with the origin, which is its base then in place of the one it had. */
  isSettled: boolean;
  /** Whether the vendor has something left to decide. What is set aside for locked sections waits without being asked. */
  isBehind: boolean;
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
  refuseLostEdits(choices, origin, patch, lockedSectionIds);
  const lastSeen = reconciledBase(base, patch);
  const drift = findDrift(lastSeen, origin, patch, lockedSectionIds);
  const decided = decide(patch, drift, choices, lockedSectionIds);
  const left = findDrift(lastSeen, origin, decided, lockedSectionIds);
  const waiting: Waiting = {
    names: left.fields.map(({ name }) => name).filter((name) => choices.fields[name as keyof PageFields] === undefined),
    ids: [
      ...left.sections.map(({ id }) => id).filter((id) => choices.sections[id] === undefined),
      ...parkedDrift(lastSeen, origin, decided, lockedSectionIds),
    ],
    isReordered: drift.isReordered && left.isReordered && choices.order === undefined,
  };
  const versions = { previous: { ...patch, moved: decided.moved }, origin, lastSeen, lockedSectionIds };
  const seen = settledBut(waiting, lastSeen, origin);
  const next = rebase(decided, { ...versions, waitingIds: waiting.ids });
  return withBase(next, { base, seen, origin, lockedSectionIds });
}

/** The patch with what it is reconciled with, where that is not the origin as it is now. */
export function withBase(
  patch: Patch,
  {
    base,
    seen,
    origin,
    lockedSectionIds,
  }: { base: PageDocument; seen: PageDocument; origin: PageDocument; lockedSectionIds: readonly string[] },
): Merge {
  const { isBehind } = findDrift(seen, origin, patch, lockedSectionIds);
  const isSettled = !isBehind && !parkedDrift(seen, origin, patch, lockedSectionIds).length;
  return { patch: isSettled ? patch : { ...patch, reconciled: derivePatch(base, seen) }, isSettled, isBehind };
}

/** An edit of a section that is not on the page, or locked, has no place to go to; it must not be lost silently. */
function refuseLostEdits(
  { sections }: Choices,
  origin: PageDocument,
  { changed, added }: Patch,
  lockedSectionIds: readonly string[],
): void {
  const ids = [...origin.sections, ...added.map(({ section }) => section)].map(({ id }) => id);
  const isEdit = (choice: SectionChoice | undefined) =>
    typeof choice === "object" && Object.values(choice.fields).some((field) => typeof field === "object");
  const edited = Object.keys(sections).filter((id) => isEdit(sections[id]));
  const problems = [
    ...edited
      .filter((id) => !ids.includes(id) && !changed[id])
      .map((id) => ({ path: `sections.${id}`, message: "is not on the page" })),
    ...edited
      .filter((id) => lockedSectionIds.includes(id))
      .map((id) => ({ path: `sections.${id}`, message: "is locked by the platform" })),
  ];
  if (problems.length) throw new Invalid(problems);
}

function decide(patch: Patch, drift: Drift, choices: Choices, lockedSectionIds: readonly string[]): Patch {
  let next: Patch = {
    ...patch,
    fields: decideFields(patch.fields, drift.fields, choices.fields),
    moved: choices.order === "default" ? patch.moved.filter(({ id }) => lockedSectionIds.includes(id)) : patch.moved,
  };
  for (const [id, choice] of Object.entries(choices.sections)) {
    next = choice === "default" ? giveBack(next, id) : keepSection(next, id, choice, drift);
  }
  return next;
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
