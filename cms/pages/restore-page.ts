import { eq, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { authorise } from "../policy";
import { violates } from "../violations";
import { auditPage } from "./audit-page";
import { allTags } from "./changed-tags";
import { inheritedPolicy, takePlace } from "./create-page";
import { lockPageRow, type PageRow } from "./page-for-write";

/**
 * Undoes a revert or a deletion: the page is back with all its revisions, public again where it was.
 *
 * @returns the tags of what visitors see differently now.
 * @throws NotFound; Conflict("state") where the page is not deleted, Conflict("slug") where another page took its place
 *   since or the vendor hides it, Conflict("quota"); Forbidden.
 */
export async function restorePage(ctx: Context, { pageId }: { pageId: string }): Promise<{ tags: string[] }> {
  const [known] = await ctx.db.select().from(pages).where(eq(pages.id, pageId));
  if (!known || !isInScope(ctx.scope, known)) throw new NotFound("The page does not exist.");
  authorise(ctx, "page.restore", known);
  refuseStanding(known);
  // The membership first, then the page: in the order in which everyone locks them.
  if (known.vendorId) await takePlace(ctx, { ...known, vendorId: known.vendorId });
  const page = await lockPageRow(ctx, pageId);
  refuseStanding(page);
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
  await auditPage(ctx, "page.restore", page);
  return { tags: allTags(page) };
}

function refuseStanding({ deletedAt }: Pick<PageRow, "deletedAt">): void {
  if (!deletedAt) throw new Conflict("state", "The page is not deleted.");
}
