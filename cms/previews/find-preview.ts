import { and, eq, isNull, sql } from "drizzle-orm";
import { pages, previewLinks } from "@/db/schema";
import type { Context } from "../context";
import type { PageDocument } from "../pages/document";
import { findOrigin } from "../pages/find-origin";
import { withoutHidden } from "../pages/hidden-sections";
import type { Layer } from "../pages/layer";
import { findRevision, wholeDocument } from "../pages/revision-content";
import { hashSecret } from "../secret";
import { type AddressOf, findStage, type PreviewStage } from "./preview-stage";

/** What a preview link shows. */
export type Preview = {
  layer: Layer;
  slug: string;
  locale: string;
  document: PageDocument;
  stage: PreviewStage;
  expiresAt: Date;
};

/**
 * What the link with a secret leads to. Of a link that was revoked no more is said than of one that never was, nor
 * where its page was deleted or its vendor has no storefront any more. One to a platform that is closed works: what
 * nobody can visit yet is what people most want to show. To be run in the scope "everything".
 */
export async function findPreview(
  ctx: Context,
  { secret, addressOf }: { secret: string; addressOf: AddressOf },
): Promise<Preview | "expired" | "unknown"> {
  const [found] = await ctx.db
    .select({
      page: pages,
      revisionId: previewLinks.revisionId,
      expiresAt: previewLinks.expiresAt,
      isExpired: sql<boolean>`${previewLinks.expiresAt} <= now()`,
    })
    .from(previewLinks)
    .innerJoin(pages, eq(pages.id, previewLinks.pageId))
    .where(
      and(eq(previewLinks.secretHash, hashSecret(secret)), isNull(previewLinks.revokedAt), isNull(pages.deletedAt)),
    );
  if (!found) return "unknown";
  if (found.isExpired) return "expired";
  const { page, revisionId, expiresAt } = found;
  const { slug, locale, vendorId, platformId } = page;
  const layer = page.layer as Layer;
  const content = await findRevision(ctx.db, { pageId: page.id, revisionId });
  const stage = await findStage(ctx.db, { platformId, vendorId, layer, slug }, addressOf);
  if (!content || !stage) return "unknown";
  const origin = vendorId ? await findOrigin(ctx.db, page) : null;
  return { layer, slug, locale, document: withoutHidden(wholeDocument(content, origin)), stage, expiresAt };
}
