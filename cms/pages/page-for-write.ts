import { and, eq, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import type { Context, Scope } from "../context";
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
  await refuseOtherVersion(ctx, page, version);
  return page;
}

/** @throws Conflict("version") with what changed since and by whom, where a version is named that the page has no more. */
export async function refuseOtherVersion(ctx: Context, page: PageRow, version: number | undefined): Promise<void> {
  if (version === undefined || version === page.version) return;
  const detail = await changesSince(ctx, page, version);
  throw new Conflict("version", "The page was saved elsewhere in the meantime.", detail);
}

/** The same for a page that may have been deleted. */
export async function lockPageRow(ctx: Context, pageId: string): Promise<PageRow> {
  const inScope = and(eq(pages.id, pageId), ofScope(ctx.scope));
  await settleSchedule(ctx, inScope);
  const [page] = await ctx.db.select().from(pages).where(inScope).for("update");
  if (!page) throw missing();
  return page;
}

/** The pages that lie in a scope. */
function ofScope(scope: Scope) {
  if (scope === "everything") return undefined;
  if (scope === "account") return sql`false`;
  const { platformId, vendorId } = scope;
  return and(eq(pages.platformId, platformId), vendorId === null ? undefined : eq(pages.vendorId, vendorId));
}

function missing() {
  return new NotFound("The page does not exist.");
}
