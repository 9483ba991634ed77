import type { Context } from "../context";
import { parse } from "../parse";
import { createPage } from "./create-page";
import { findOrigin } from "./find-origin";
import { heldBy } from "./hidden-sections";
import { localeSchema } from "./locale";
import { overridePage } from "./override-page";
import { standingPageForRead } from "./page-for-read";
import { withFreshIds } from "./read-copy";
import { detachedDocument, workingRevision } from "./revision-content";

/**
 * Begins a page in another language: a draft at the same address, with a copy of what the page comes to, to be written
 * over. A section's id is never used twice, so those of the copy are new. Where the platform has the page in that
 * language already, a vendor's translation is an override of that: it is translated, and goes on following it.
 *
 * @throws Invalid where the platform does not offer the language; NotFound, Forbidden; Conflict("slug") where there is
 *   such a page, Conflict("quota"), Conflict("locked").
 */
export async function translatePage(
  ctx: Context,
  input: { pageId: string; locale: string },
): Promise<{ pageId: string }> {
  const locale = parse(localeSchema, input.locale);
  const page = await standingPageForRead(ctx, input);
  const { platformId, vendorId, layer, slug } = page;
  if (vendorId !== null && (await findOrigin(ctx.db, { platformId, slug, locale }))?.isShownByVendors) {
    return overridePage(ctx, { platformId, vendorId, slug, locale });
  }
  const content = await workingRevision(ctx.db, page);
  const document = detachedDocument(content, vendorId === null ? null : await findOrigin(ctx.db, page));
  const copy = withFreshIds(document);
  const place = { platformId, vendorId, layer, slug, locale };
  return createPage(ctx, { ...place, content: { document: copy }, held: heldBy(copy) });
}
