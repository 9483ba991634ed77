import { and, eq } from "drizzle-orm";
import { workingCopies } from "@/db/schema";
import type { Context } from "../context";
import { Forbidden } from "../errors";
import { standingPageForRead } from "../pages/page-for-read";

type PlaceOfCopies = { pageId: string; userId: string; platformId: string; vendorId: string | null };

/**
 * Where someone's working copies of a page lie: for those who may save it, and for nobody in another's name. The page's
 * row is not locked, so that typing never waits for a save.
 *
 * @throws NotFound, also where the page was deleted or is outside the scope; Forbidden.
 */
export async function placeOfCopies(ctx: Context, pageId: string): Promise<PlaceOfCopies> {
  const { platformId, vendorId } = await standingPageForRead(ctx, { pageId }, "page.save-draft");
  const { userId } = ctx.actor;
  if (userId === null) throw new Forbidden("Only what a person types is kept.");
  return { pageId, userId, platformId, vendorId };
}

/** The copies at a place: of one page and one person. */
export function copiesAt({ pageId, userId }: PlaceOfCopies) {
  return and(eq(workingCopies.pageId, pageId), eq(workingCopies.userId, userId));
}
