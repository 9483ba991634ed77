import { dequal } from "dequal/lite";
import { Invalid } from "../errors";
import { type PageDocument, pageFieldsSchema } from "../pages/document";
import type { Section } from "../sections/section";
import { applyPatch } from "./apply-patch";
import { emptyPatch, type Patch } from "./patch";

/**
 * The smallest patch that turns an origin into a document, so that an editor may hand over a whole document:
 * `applyPatch(origin, derivePatch(origin, document)) = document`.
 *
 * @param previous the override's patch so far. What it overrides stays overridden where the document now says the same
 *   as the origin (presence means override), what it says of locked sections stays set aside, and the changed words of
 *   hidden sections are kept.
 * @param lockedSectionIds sections that the document must leave as the origin has them.
 * @throws Invalid where the document changes a locked section, or gives the id of one section to another kind.
 */
export function derivePatch(
  origin: PageDocument,
  document: PageDocument,
  { previous = emptyPatch, lockedSectionIds = [] }: { previous?: Patch; lockedSectionIds?: readonly string[] } = {},
): Patch {
  const inOrigin = new Map(origin.sections.map((section) => [section.id, section]));
  const inDocument = new Map(document.sections.map((section) => [section.id, section]));
  refuseImpossible(inOrigin, inDocument, lockedSectionIds);

  const isParked = (id: string) => inOrigin.has(id) && lockedSectionIds.includes(id);
  const isOwnHidden = (id: string) => isAdded(id, previous) && !inDocument.has(id);
  const common = document.sections.filter(({ id }) => inOrigin.has(id));
  const hidden = [
    ...origin.sections.map(({ id }) => id).filter((id) => !inDocument.has(id)),
    ...previous.hidden.filter((id) => isParked(id) || isOwnHidden(id)),
  ];
  const patch: Patch = {
    fields: changedFields(pageFields(origin), pageFields(document), previous.fields),
    changed: changedSections(common, inOrigin, previous, isParked),
    hidden: [...new Set(hidden)],
    added: addedSections(document, inOrigin, inDocument, previous),
    moved: [],
  };
  const isSetAside = (id: string) => lockedSectionIds.includes(id) && !inOrigin.has(id);
  for (const id of [...patch.hidden, ...Object.keys(previous.changed).filter(isSetAside)]) {
    const kept = previous.changed[id];
    if (kept) patch.changed[id] = kept;
  }
  const parkedMoves = previous.moved.filter((move) => isParked(move.id));
  const keptOrder = { ...patch, moved: previous.moved.filter(({ id }) => inOrigin.has(id)) };
  if (dequal(applyPatch(origin, keptOrder, { lockedSectionIds }), document)) return keptOrder;
  const order = common.map(({ id }) => id);
  return { ...patch, moved: [...parkedMoves, ...moves(origin, order, lockedSectionIds)] };
}

const fieldNames = Object.keys(pageFieldsSchema.shape);

/** A page's own fields, without its sections. */
export function pageFields(document: PageDocument): Record<string, unknown> {
  return Object.fromEntries(fieldNames.map((name) => [name, document[name as keyof PageDocument]]));
}

/** The fields that differ, and those that were overridden before. */
function changedFields(
  origin: Readonly<Record<string, unknown>>,
  document: Readonly<Record<string, unknown>>,
  previous: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(document).filter(([name, value]) => name in previous || !dequal(value, origin[name])),
  );
}

function changedSections(
  common: readonly Section[],
  inOrigin: ReadonlyMap<string, Section>,
  previous: Patch,
  isParked: (id: string) => boolean,
): Patch["changed"] {
  const changed: Patch["changed"] = {};
  for (const { id, fields } of common) {
    const before = previous.changed[id];
    const now = isParked(id) ? (before ?? {}) : changedFields(inOrigin.get(id)?.fields ?? {}, fields, before);
    if (Object.keys(now).length) changed[id] = now;
  }
  return changed;
}

/** Sections that the origin does not have, each after its neighbour in the document; hidden ones stay with the patch. */
function addedSections(
  { sections }: PageDocument,
  inOrigin: ReadonlyMap<string, Section>,
  inDocument: ReadonlyMap<string, Section>,
  previous: Patch,
): Patch["added"] {
  const shown = sections
    .map((section, index) => ({ section, after: sections[index - 1]?.id ?? null }))
    .filter(({ section }) => !inOrigin.has(section.id));
  const hidden = previous.added.filter(
    ({ section: { id } }) => previous.hidden.includes(id) && !inOrigin.has(id) && !inDocument.has(id),
  );
  return [...shown, ...hidden];
}

function isAdded(id: string, { added }: Patch): boolean {
  return added.some(({ section }) => section.id === id);
}

/**
 * The fewest moves that bring the origin's sections into an order: all but a longest run that is in order already
 * (longest increasing subsequence). Locked sections cannot move, so the run has all of them in it.
 */
function moves({ sections }: PageDocument, order: readonly string[], locked: readonly string[]): Patch["moved"] {
  const indexOf = new Map(sections.map(({ id }, index) => [id, index]));
  const staying = new Set(
    longestRun(
      order,
      (id) => indexOf.get(id) ?? -1,
      (id) => locked.includes(id),
    ),
  );
  return order.map((id, index) => ({ id, after: order[index - 1] ?? null })).filter(({ id }) => !staying.has(id));
}

/** A longest subsequence with rising positions; each id that must stay weighs more than all others together. */
function longestRun(
  ids: readonly string[],
  positionOf: (id: string) => number,
  mustStay: (id: string) => boolean,
): readonly string[] {
  const runs: Array<{ run: string[]; weight: number }> = [];
  for (const [index, id] of ids.entries()) {
    const weight = mustStay(id) ? ids.length + 1 : 1;
    const before = runs
      .slice(0, index)
      .filter((_, earlier) => positionOf(ids[earlier] ?? "") < positionOf(id))
      .reduce((best, each) => (each.weight > best.weight ? each : best), { run: [] as string[], weight: 0 });
    runs.push({ run: [...before.run, id], weight: before.weight + weight });
  }
  return runs.reduce((best, each) => (each.weight > best.weight ? each : best), { run: [] as string[], weight: 0 }).run;
}

function refuseImpossible(
  inOrigin: ReadonlyMap<string, Section>,
  inDocument: ReadonlyMap<string, Section>,
  lockedSectionIds: readonly string[],
): void {
  const problems = [...inOrigin.values()].flatMap((section) => {
    const mine = inDocument.get(section.id);
    const path = `sections.${section.id}`;
    if (lockedSectionIds.includes(section.id) && !dequal(mine, section)) {
      return [{ path, message: "is locked by the platform" }];
    }
    return mine && mine.kind !== section.kind ? [{ path: `${path}.kind`, message: "cannot change" }] : [];
  });
  const lockedOrder = (ids: Iterable<string>) =>
    [...ids].filter((id) => lockedSectionIds.includes(id) && inOrigin.has(id));
  const misplaced = lockedOrder(inOrigin.keys()).find((id, index) => lockedOrder(inDocument.keys())[index] !== id);
  if (misplaced && !problems.length) {
    problems.push({ path: `sections.${misplaced}`, message: "is locked by the platform and cannot move" });
  }
  if (problems.length) throw new Invalid(problems);
}
