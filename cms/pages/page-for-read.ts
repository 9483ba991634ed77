import { eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import type { PageRow } from "./page-for-write";

/**
 * A page that is about to be looked at, deleted ones too.
 *
 * @throws NotFound where it is not there or outside the scope; Forbidden.
 */
export async function pageForRead(ctx: Context, { pageId }: { pageId: string }): Promise<PageRow> {
  const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId));
  if (!page || !isInScope(ctx.scope, page)) throw new NotFound("The page does not exist.");
  authorise(ctx, "page.read", page);
  return page;
}
