import { eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { copyMedia, shownMedia } from "../media/copy-media";
import { authorise } from "../policy";
import type { Section } from "../sections/section";
import { checkContent } from "./check-content";
import type { PageDocument } from "./document";
import { findOrigin } from "./find-origin";
import { placedSections, withPlacedSections } from "./hidden-sections";
import { pageForWrite, refuseOtherVersion } from "./page-for-write";
import { wholeDocument, workingRevision } from "./revision-content";
import { storeDraft } from "./save-draft";

/**
 * Takes a vendor's version of a section into the default that it overrides: into its place, or after the same neighbour
 * where the vendor added it. Its pictures come along into the platform's library. The default gets a draft; nothing is public before somebody publishes it.
 *
 * @param pageId the vendor's page.
 * @param version its version that was seen; left out where any will do.
 * @returns the default's page and its new draft.
 * @throws NotFound, Forbidden, Conflict("version"), Conflict("state") where nothing stands behind the page.
 */
export async function promoteSection(
  ctx: Context,
  { pageId, sectionId, version }: { pageId: string; sectionId: string; version?: number },
): Promise<{ pageId: string; revisionId: string; version: number }> {
  const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId));
  if (!page?.vendorId || page.deletedAt || !isInScope(ctx.scope, page)) throw new NotFound("The page does not exist.");
  authorise(ctx, "page.promote", { ...page, vendorId: null });
  await refuseOtherVersion(ctx, page, version);
  const origin = await findOrigin(ctx.db, page);
  if (!origin) throw new Conflict("state", "There is no default behind this page.");
  const shown = wholeDocument(await workingRevision(ctx.db, page), origin);
  if (!shown.sections.some(({ id }) => id === sectionId)) throw new NotFound("The section does not exist.");

  const target = await pageForWrite(ctx, "page.promote", { pageId: origin.pageId });
  const current = await workingRevision(ctx.db, target);
  const promoted = withSection(wholeDocument(current, null), shown.sections, sectionId);
  const pictures = (await shownMedia(ctx, promoted)).filter(({ vendorId }) => vendorId !== null);
  const withCopies = await copyMedia(ctx, { platformId: page.platformId, vendorId: null }, pictures);
  const document = { document: withCopies(promoted) };
  const content = await checkContent(ctx, target, document, current);
  const detail = { sectionId, vendorId: page.vendorId };
  return { pageId: target.id, ...(await storeDraft(ctx, target, content, "page.promote", detail)) };
}

/** A document that shows a section from a list of others, in its place, also where it is hidden there, or after the nearest one before it in that list. */
function withSection(document: PageDocument, shown: readonly Section[], sectionId: string): PageDocument {
  const placed = placedSections(document);
  const index = shown.findIndex(({ id }) => id === sectionId);
  const promoted = shown.slice(index, index + 1).map((section) => ({ section, isHidden: false }));
  const own = placed.findIndex(({ section }) => section.id === sectionId);
  if (own !== -1) return withPlacedSections(document, placed.toSpliced(own, 1, ...promoted));
  const earlier = shown.slice(0, index).map(({ id }) => id);
  const position = placed.findLastIndex(({ section }) => earlier.includes(section.id)) + 1;
  return withPlacedSections(document, placed.toSpliced(position, 0, ...promoted));
}
