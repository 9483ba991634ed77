import type { Context } from "../context";
import { pageState } from "../inheritance/page-state";
import { findOrigin, type Origin } from "./find-origin";
import { isHiddenBy } from "./hide-page";
import { pageForRead } from "./page-for-read";
import { ownOrigin, workingRevision } from "./revision-content";
import type { Standing, StandingOrigin } from "./standing";
import { vendorPageFacts } from "./vendor-page-facts";

/**
 * How a vendor's page stands to what is behind it: its state, and all that its editor needs to say where each section
 * and field comes from while it is written, what was updated, and what may be decided about it.
 *
 * @returns null for a platform's own page and for one that is deleted: they stand over nothing.
 * @throws NotFound, also where the page is outside the scope; Forbidden.
 */
export async function findStanding(ctx: Context, { pageId }: { pageId: string }): Promise<Standing | null> {
  const page = await pageForRead(ctx, { pageId });
  if (!page.vendorId || page.deletedAt) return null;

  const content = await workingRevision(ctx.db, page);
  const origin = await findOrigin(ctx.db, page);
  const { platformId, vendorId, slug, isDetached } = page;
  const facts = vendorPageFacts({ content, isDetached, isPaused: page.pausedAt !== null }, origin);
  const state = pageState(origin, facts, { isHidden: await isHiddenBy(ctx, { platformId, vendorId, slug }) });
  const isOverride = content.patch !== null && ownOrigin(content, origin) !== null;
  return (
    state && {
      pageId,
      version: page.version,
      state,
      origin: origin && shownOrigin(origin),
      override: isOverride ? { patch: content.patch, base: content.base } : null,
      baseRevisionId: isOverride ? content.baseRevisionId : null,
    }
  );
}

function shownOrigin({ pageId, layer, revisionId, document, lockedSectionIds }: Origin): StandingOrigin {
  return { pageId, layer, revisionId, document, lockedSectionIds };
}
