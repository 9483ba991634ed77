import { eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { type Action, authorise } from "../policy";
import type { PageRow } from "./page-for-write";

/**
 * A page that is about to be looked at, deleted ones too.
 *
 * @param action what the reader is to do with it, where that is more than reading.
 * @throws NotFound where it is not there or outside the scope; Forbidden.
 */
export async function pageForRead(
  ctx: Context,
  { pageId }: { pageId: string },
  action: Action = "page.read",
): Promise<PageRow> {
  const page = await pageInScope(ctx, pageId);
  authorise(ctx, action, page);
  return page;
}

/** The same for a page that is to be there still: of a deleted one, NotFound. */
export async function standingPageForRead(
  ctx: Context,
  { pageId }: { pageId: string },
  action: Action = "page.read",
): Promise<PageRow> {
  const page = await pageInScope(ctx, pageId);
  if (page.deletedAt) throw missing();
  authorise(ctx, action, page);
  return page;
}

async function pageInScope(ctx: Context, pageId: string): Promise<PageRow> {
  const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId));
  if (!page || !isInScope(ctx.scope, page)) throw missing();
  return page;
}

function missing() {
  return new NotFound("The page does not exist.");
}
