import { eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import { beyondScope, type Context } from "../context";

/**
 * The platform that a page belongs to, or null where there is no such page. Read before there is a scope, to find the
 * one in which an admin sees it; whether they may is for that scope to say.
 */
export async function platformOfPage(ctx: Context, { pageId }: { pageId: string }): Promise<string | null> {
  const [page] = await beyondScope(ctx, ({ db }) =>
    db.select({ platformId: pages.platformId }).from(pages).where(eq(pages.id, pageId)),
  );
  return page?.platformId ?? null;
}
