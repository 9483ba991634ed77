import type { Context } from "../context";
import { Conflict } from "../errors";
import type { Action } from "../policy";
import { findOrigin, type Origin } from "./find-origin";
import { standingPageForRead } from "./page-for-read";
import { type PageRow, pageForWrite, refuseOtherVersion } from "./page-for-write";
import { ownOrigin, type RevisionContent, workingRevision } from "./revision-content";

export type Override = { page: PageRow; content: Extract<RevisionContent, { document: null }>; origin: Origin };

/**
 * An override that is about to be changed, with what stands behind it, its row locked until the transaction ends.
 *
 * @throws as `pageForWrite`, Conflict("state") where the page is no override, Conflict("locked").
 */
export async function overrideForWrite(
  ctx: Context,
  action: Action,
  target: { pageId: string; version?: number },
): Promise<Override> {
  return overrideOf(ctx, await pageForWrite(ctx, action, target));
}

/**
 * An override as it is now, with what stands behind it, and nobody kept waiting.
 *
 * @param version the page's version that the reader knows; left out where any will do.
 * @throws as `overrideForWrite`.
 */
export async function overrideForRead(
  ctx: Context,
  action: Action,
  { pageId, version }: { pageId: string; version?: number },
): Promise<Override> {
  const page = await standingPageForRead(ctx, { pageId }, action);
  await refuseOtherVersion(ctx, page, version);
  return overrideOf(ctx, page);
}

async function overrideOf(ctx: Context, page: PageRow): Promise<Override> {
  const content = await workingRevision(ctx.db, page);
  if (!content.patch) throw new Conflict("state", "The page is whole and follows no default.");
  const origin = await requireOrigin(ctx, page);
  if (!ownOrigin(content, origin))
    throw new Conflict("state", "Another page stands behind this one now; link it first.");
  return { page, content, origin };
}

/** What stands behind a vendor's page, where something does and it is not locked. */
export async function requireOrigin({ db }: Context, page: PageRow): Promise<Origin> {
  const origin = page.vendorId ? await findOrigin(db, page) : null;
  if (!origin) throw new Conflict("state", "There is no default behind this page.");
  if (origin.isLocked) throw new Conflict("locked", "The platform has locked this page.");
  return origin;
}
