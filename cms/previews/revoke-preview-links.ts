import { sql } from "drizzle-orm";
import { previewLinks } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { pageForRead } from "../pages/page-for-read";
import { linksOf } from "./list-preview-links";

/**
 * Makes all preview links to a page useless, at once and for good.
 *
 * @returns how many there were.
 * @throws NotFound where there is none in the scope that was not revoked already, Forbidden.
 */
export async function revokePreviewLinks(ctx: Context, { pageId }: { pageId: string }): Promise<{ revoked: number }> {
  const { platformId, vendorId, slug, locale } = await pageForRead(ctx, { pageId }, "preview-link.revoke");
  const links = await ctx.db
    .update(previewLinks)
    .set({ revokedAt: sql`now()` })
    .where(linksOf(pageId))
    .returning({ id: previewLinks.id });
  if (!links.length) throw new NotFound("All preview links of this page were revoked already.");
  const detail = { slug, locale, revoked: links.length };
  await audit(ctx, { action: "preview-link.revoke-all", platformId, vendorId, subjectId: pageId, detail });
  return { revoked: links.length };
}
