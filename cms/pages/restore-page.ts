import { eq, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { bringBackMedia } from "../media/bring-back-media";
import { authorise } from "../policy";
import { violates } from "../violations";
import { auditPage } from "./audit-page";
import { allTags } from "./changed-tags";
import { inheritedPolicy, takePlace } from "./create-page";
import { holdAddresses } from "./lock-addresses";
import { findOrphans, relinkOrphans } from "./orphans";
import { lockPageRow, type PageRow, refuseOtherVersion } from "./page-for-write";

export type Restored = { tags: string[]; relinked: number; left: number };

/**
 * Undoes a revert or a deletion: the page is back with all its revisions, public again where it was. The overrides that
 * its deletion made whole follow it again, as they were, but for those that were written in since.
 *
 * @param version the page's version that was seen; left out where any will do.
 * @returns the tags of what visitors see differently now; how many overrides follow it again, and how many were left.
 * @throws NotFound; Conflict("state") where the page is not deleted, Conflict("slug") where another page took its place
 *   since or the vendor hides it, Conflict("quota"), Conflict("version"); Forbidden.
 */
export async function restorePage(
  ctx: Context,
  { pageId, version }: { pageId: string; version?: number },
): Promise<Restored> {
  const known = await heldPage(ctx, pageId);
  authorise(ctx, "page.restore", known);
  refuseStanding(known);
  // The membership first, then the page: in the order in which everyone locks them.
  if (known.vendorId) await takePlace(ctx, { ...known, vendorId: known.vendorId });
  const page = await lockPageRow(ctx, pageId);
  refuseStanding(page);
  await refuseOtherVersion(ctx, page, version);
  const orphans = page.vendorId ? [] : await findOrphans(ctx, page);
  try {
    await ctx.db
      .update(pages)
      .set({
        ...(await inheritedPolicy(ctx, page)),
        deletedAt: null,
        pausedAt: null,
        version: page.version + 1,
        updatedAt: sql`now()`,
      })
      .where(eq(pages.id, pageId));
  } catch (error) {
    if (violates(error, "pages_place")) throw new Conflict("slug", "Another page has taken its place since.");
    throw error;
  }
  const overrides = await relinkOrphans(ctx, page, orphans);
  const pictures = await bringBackPictures(ctx, page);
  await auditPage(ctx, "page.restore", page, orphans.length ? overrides : {});
  return { tags: [...allTags(page), ...pictures.tags], ...overrides };
}

/** As long as nobody saw the page, nothing kept its pictures from being deleted. */
function bringBackPictures(ctx: Context, page: PageRow): Promise<{ tags: string[] }> {
  const revisionIds = [page.publishedRevisionId, page.draftRevisionId].filter((id) => id !== null);
  return bringBackMedia(ctx, { platformId: page.platformId, revisionIds });
}

/** Where a deleted page belongs may have another address by the time that the addresses are held. */
async function heldPage(ctx: Context, pageId: string): Promise<PageRow> {
  const find = async () => {
    const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId));
    if (!page || !isInScope(ctx.scope, page)) throw new NotFound("The page does not exist.");
    return page;
  };
  await holdAddresses(ctx, await find());
  return find();
}

function refuseStanding({ deletedAt }: Pick<PageRow, "deletedAt">): void {
  if (!deletedAt) throw new Conflict("state", "The page is not deleted.");
}
