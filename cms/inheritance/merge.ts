import { Invalid } from "../errors";
import type { PageDocument, PageFields } from "../pages/document";
import type { Section } from "../sections/section";
import { reconciledBase } from "./apply-patch";
import type { Choices, FieldChoice, SectionChoice } from "./choices";
import { derivePatch } from "./derive-patch";
import { type Drift, findDrift } from "./drift";
import type { Patch } from "./patch";
import { rebase, settledBut, type Waiting, without } from "./rebase";

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
