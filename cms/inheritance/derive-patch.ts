import { dequal } from "dequal/lite";
import { Invalid } from "../errors";
import { type PageDocument, pageFieldsSchema } from "../pages/document";
import { type HiddenSection, hiddenAmong, placedSections, withoutHidden } from "../pages/hidden-sections";
import type { Section } from "../sections/section";
import { applyPatch } from "./apply-patch";
import { fewestMoves } from "./fewest-moves";
import { emptyPatch, type Patch } from "./patch";

/**
 * The smallest patch that turns an origin into a document, so that an editor may hand over a whole document:
 * `applyPatch(origin, derivePatch(origin, document)) = document`. What a whole page hides, the patch hides, with its words.
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
  const aside = hiddenAmong(placedSections(document));
  const inAside = new Map(aside.map(({ section }) => [section.id, section]));
  refuseImpossible(inOrigin, { inDocument, inAside }, lockedSectionIds);

  const isParked = (id: string) => inOrigin.has(id) && lockedSectionIds.includes(id);
  const isOwnHidden = (id: string) => isAdded(id, previous) && !inDocument.has(id);
  const commonAside = [...inAside.values()].filter(({ id }) => inOrigin.has(id));
  const ownAside = aside.filter(({ section }) => !inOrigin.has(section.id));
  const common = document.sections.filter(({ id }) => inOrigin.has(id));
  const hidden = [
    ...origin.sections.map(({ id }) => id).filter((id) => !inDocument.has(id)),
    ...previous.hidden.filter((id) => isParked(id) || isOwnHidden(id)),
    ...ownAside.map(({ section }) => section.id),
  ];
  const patch: Patch = {
    fields: changedFields(pageFields(origin), pageFields(document), previous.fields),
    changed: changedSections([...common, ...commonAside], inOrigin, previous, isParked),
    hidden: [...new Set(hidden)],
    added: addedSections(document, ownAside, inOrigin, previous),
    moved: [],
  };
  const isSetAside = (id: string) => lockedSectionIds.includes(id) && !inOrigin.has(id);
  for (const id of [...patch.hidden, ...Object.keys(previous.changed).filter(isSetAside)]) {
    const kept = previous.changed[id];
    if (kept && !inAside.has(id)) patch.changed[id] = kept;
  }
  const parkedMoves = previous.moved.filter((move) => isParked(move.id));
  const keptOrder = { ...patch, moved: previous.moved.filter(({ id }) => inOrigin.has(id)) };
  if (dequal(applyPatch(origin, keptOrder, { lockedSectionIds }), withoutHidden(document))) return keptOrder;
  const order = common.map(({ id }) => id);
  return { ...patch, moved: [...parkedMoves, ...fewestMoves(origin, order, lockedSectionIds)] };
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
  ownAside: readonly HiddenSection[],
  inOrigin: ReadonlyMap<string, Section>,
  previous: Patch,
): Patch["added"] {
  const shown = sections
    .map((section, index) => ({ section, after: sections[index - 1]?.id ?? null }))
    .filter(({ section }) => !inOrigin.has(section.id));
  const named = [...shown, ...ownAside].map(({ section }) => section.id);
  const hidden = previous.added.filter(
    ({ section: { id } }) => previous.hidden.includes(id) && !inOrigin.has(id) && !named.includes(id),
  );
  return [...shown, ...ownAside, ...hidden];
}

function isAdded(id: string, { added }: Patch): boolean {
  return added.some(({ section }) => section.id === id);
}

function refuseImpossible(
  inOrigin: ReadonlyMap<string, Section>,
  { inDocument, inAside }: Record<"inDocument" | "inAside", ReadonlyMap<string, Section>>,
  lockedSectionIds: readonly string[],
): void {
  const problems = [...inOrigin.values()].flatMap((section) => {
    const mine = inDocument.get(section.id);
    const path = `sections.${section.id}`;
    if (lockedSectionIds.includes(section.id) && !dequal(mine, section)) {
      return [{ path, message: "is locked by the platform" }];
    }
    const held = mine ?? inAside.get(section.id);
    return held && held.kind !== section.kind ? [{ path: `${path}.kind`, message: "cannot change" }] : [];
  });
  const lockedOrder = (ids: Iterable<string>) =>
    [...ids].filter((id) => lockedSectionIds.includes(id) && inOrigin.has(id));
  const misplaced = lockedOrder(inOrigin.keys()).find((id, index) => lockedOrder(inDocument.keys())[index] !== id);
  if (misplaced && !problems.length) {
    problems.push({ path: `sections.${misplaced}`, message: "is locked by the platform and cannot move" });
  }
  if (problems.length) throw new Invalid(problems);
}
