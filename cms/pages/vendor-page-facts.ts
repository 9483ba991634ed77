import { reconciledBase } from "../inheritance/apply-patch";
import { findDrift } from "../inheritance/drift";
import type { VendorPageFacts } from "../inheritance/page-state";
import { customisedShare, sourceMap } from "../inheritance/source-map";
import type { Origin } from "./find-origin";
import { ownOrigin, type RevisionContent } from "./revision-content";

/** What a vendor's own page is over what stands behind it, as `pageState` asks for it. */
export function vendorPageFacts(
  page: { content: RevisionContent; isDetached: boolean; isPaused: boolean },
  origin: Origin | null,
): VendorPageFacts {
  const { content, isDetached, isPaused } = page;
  const isOverride = content.patch !== null && ownOrigin(content, origin) !== null;
  const facts = { isWhole: !isOverride, isDetached, isPaused, customised: 0, total: 0, updates: 0 };
  if (!content.patch || !origin || !isOverride) return facts;
  const { patch, base: seen } = content;
  const { document, lockedSectionIds } = origin;
  const share = customisedShare(sourceMap(origin, patch, { base: seen, lockedSectionIds }));
  const drift = findDrift(reconciledBase(seen, patch), document, patch, lockedSectionIds);
  return { ...facts, ...share, updates: drift.fields.length + drift.sections.length + Number(drift.isReordered) };
}
