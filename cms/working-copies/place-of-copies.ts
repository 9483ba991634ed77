import { and, eq, isNull } from "drizzle-orm";
import { pages, workingCopies } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { Forbidden, NotFound } from "../errors";
import { authorise } from "../policy";

type PlaceOfCopies = { pageId: string; userId: string; platformId: string; vendorId: string | null };

/**
 * Where someone's working copies of a page lie: for those who may save it, and for nobody in another's name. The page's
 * row is not locked, so that typing never waits for a save.
 *
 * @throws NotFound, also where the page was deleted or is outside the scope; Forbidden.
 */
export async function placeOfCopies(ctx: Context, pageId: string): Promise<PlaceOfCopies> {
  const [page] = await ctx.db
    .select({ platformId: pages.platformId, vendorId: pages.vendorId })
    .from(pages)
    .where(and(eq(pages.id, pageId), isNull(pages.deletedAt)));
  if (!page || !isInScope(ctx.scope, page)) throw new NotFound("The page does not exist.");
  authorise(ctx, "page.save-draft", page);
  const { userId } = ctx.actor;
  if (userId === null) throw new Forbidden("Only what a person types is kept.");
  return { pageId, userId, ...page };
}

/** The copies at a place: of one page and one person. */
export function copiesAt({ pageId, userId }: PlaceOfCopies) {
  return and(eq(workingCopies.pageId, pageId), eq(workingCopies.userId, userId));
}
