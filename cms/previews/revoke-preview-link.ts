import { and, eq, isNull, sql } from "drizzle-orm";
import { pages, previewLinks } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";

/**
 * Makes a preview link useless, at once and for good.
 *
 * @param pageId the page that it leads to.
 * @throws NotFound where there is none in the scope or it was revoked already, Forbidden.
 */
export async function revokePreviewLink(
  ctx: Context,
  { linkId, pageId }: { linkId: string; pageId: string },
): Promise<void> {
  const [link] = await ctx.db
    .select()
    .from(previewLinks)
    .where(and(eq(previewLinks.id, linkId), eq(previewLinks.pageId, pageId), isNull(previewLinks.revokedAt)))
    .for("update");
  if (!link || !isInScope(ctx.scope, link)) throw new NotFound("This preview link was revoked already.");
  authorise(ctx, "preview-link.revoke", link);
  await ctx.db.update(previewLinks).set({ revokedAt: sql`now()` }).where(eq(previewLinks.id, linkId));
  const { platformId, vendorId } = link;
  const [page] = await ctx.db
    .select({ slug: pages.slug, locale: pages.locale })
    .from(pages)
    .where(eq(pages.id, pageId));
  await audit(ctx, {
    action: "preview-link.revoke",
    platformId,
    vendorId,
    subjectId: pageId,
    detail: { ...page, linkId },
  });
}
