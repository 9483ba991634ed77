import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { authorise } from "../policy";
import { createPage } from "./create-page";
import type { PageDocument } from "./document";
import { workingRevision } from "./revision-content";

/**
 * Copies a default or platform page to another platform, as a draft. Its sections get ids of their own: an id is never
 * used twice.
 *
 * @param slug another slug there; the same where it is left out.
 * The scope must hold both platforms.
 *
 * @throws NotFound, Forbidden, Conflict("slug") where the place is taken, Conflict("layer") for a vendor's page, Invalid
 *   where the other platform does not have the language.
 */
export async function copyPage(
  ctx: Context,
  { pageId, platformId, slug }: { pageId: string; platformId: string; slug?: string },
): Promise<{ pageId: string }> {
  const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId));
  if (!page || page.deletedAt || !isInScope(ctx.scope, page)) throw new NotFound("The page does not exist.");
  authorise(ctx, "page.read", page);
  const { document } = await workingRevision(ctx.db, page);
  if (page.vendorId || !document) throw new Conflict("layer", "Only the platform's own pages can be copied.");
  const { layer, locale } = page;
  const content = { document: withFreshIds(document) };
  return createPage(ctx, { platformId, layer, vendorId: null, locale, slug: slug ?? page.slug, content });
}

function withFreshIds(document: PageDocument): PageDocument {
  return { ...document, sections: document.sections.map((section) => ({ ...section, id: randomUUID() })) };
}
