import { eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import { beyondScope, type Context } from "../context";

/**
 * The platform that a page belongs to, and its vendor where it is one's; null where there is no such page. Read before
 * there is a scope, to find the one in which someone sees it; whether they may is for that scope to say.
 */
export async function tenantOfPage(
  ctx: Context,
  { pageId }: { pageId: string },
): Promise<{ platformId: string; vendorId: string | null } | null> {
  const [page] = await beyondScope(ctx, ({ db }) =>
    db.select({ platformId: pages.platformId, vendorId: pages.vendorId }).from(pages).where(eq(pages.id, pageId)),
  );
  return page ?? null;
}
