import type { PageDocument } from "../pages/document";
import { reconciledBase } from "./apply-patch";
import { derivePatch } from "./derive-patch";
import { findDrift, parkedDrift } from "./drift";
import { type Merge, withBase } from "./merge";
import type { Patch } from "./patch";
import { rebase, settledBut, type Waiting } from "./rebase";

/**
 * What an override's patch becomes when its vendor saves a whole document, made while looking at the origin as it is
 * now. Updates that wait for a decision go on waiting; of what the vendor touches for the first time, the vendor has
 * seen the origin's version, so nothing is asked about it.
 *
 * @param base the document of the patch's base revision.
 * @throws Invalid where the document changes a locked section.
 */
export function revisePatch({
  base,
  origin,
  previous,
  document,
  lockedSectionIds = [],
}: {
  base: PageDocument;
  origin: PageDocument;
  previous: Patch;
  document: PageDocument;
  lockedSectionIds?: readonly string[];
}): Merge {
  const lastSeen = reconciledBase(base, previous);
  const parked = parkedDrift(lastSeen, origin, previous, lockedSectionIds);
  const rebased = rebase(previous, { previous, origin, lastSeen, lockedSectionIds, waitingIds: parked });
  const patch = derivePatch(origin, document, { previous: rebased, lockedSectionIds });
  const before = findDrift(lastSeen, origin, previous, lockedSectionIds);
  const isAdopted = (id: string) => patch.added.some(({ section }) => section.id === id);
  const waiting: Waiting = {
    names: before.fields.map(({ name }) => name),
    ids: [...before.sections.map(({ id }) => id).filter((id) => !isAdopted(id)), ...parked],
    isReordered: before.isReordered,
  };
  const seen = settledBut(waiting, lastSeen, origin);
  return withBase(patch, { base, seen, origin, lockedSectionIds });
}
