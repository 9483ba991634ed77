import { eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { type Action, authorise } from "../policy";
import { changesSince } from "./changes-since";
import { settleSchedule } from "./public-revision";

export type PageRow = typeof pages.$inferSelect;

/**
 * A page that is about to be changed, its row locked until the transaction ends.
 *
 * @param version the page's version that the writer started from; left out where any version will do.
 * @throws NotFound where the page is not there, deleted, or outside the scope: the id must not reveal another's page.
 * @throws Forbidden, or Conflict("version") with what changed since and by whom.
 */
export async function pageForWrite(
  ctx: Context,
  action: Action,
  { pageId, version }: { pageId: string; version?: number },
): Promise<PageRow> {
  const page = await lockPageRow(ctx, pageId);
  if (page.deletedAt) throw missing();
  authorise(ctx, action, page);
  if (version !== undefined && version !== page.version) {
    const detail = await changesSince(ctx, page, version);
    throw new Conflict("version", "The page was saved by someone else in the meantime.", detail);
  }
  return page;
}

/** The same for a page that may have been deleted. */
export async function lockPageRow(ctx: Context, pageId: string): Promise<PageRow> {
  await settleSchedule(ctx, pageId);
  const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId)).for("update");
  if (!page || !isInScope(ctx.scope, page)) throw missing();
  return page;
}

function missing() {
  return new NotFound("The page does not exist.");
}
