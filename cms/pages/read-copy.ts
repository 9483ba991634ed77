import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { authorise } from "../policy";
import type { PageDocument } from "./document";
import type { Layer } from "./layer";
import { workingRevision } from "./revision-content";

/** A page as `createPage` takes it, for whatever platform. */
export type PageCopy = {
  vendorId: null;
  layer: Layer;
  locale: string;
  slug: string;
  content: { document: PageDocument };
  /** What the copy may hold because the original does. */
  held: PageDocument["sections"];
};

/**
 * A copy of a default or platform page, to be created on the same platform or another. It is read where the page is and
 * created where the copy is to be, each in a scope of its own: no scope holds two platforms. Its sections get ids of
 * their own, since an id is never used twice.
 *
 * @throws NotFound, Forbidden, Conflict("layer") for a vendor's page.
 */
export async function readCopy(ctx: Context, { pageId }: { pageId: string }): Promise<PageCopy> {
  const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId));
  if (!page || page.deletedAt || !isInScope(ctx.scope, page)) throw new NotFound("The page does not exist.");
  authorise(ctx, "page.read", page);
  const { document } = await workingRevision(ctx.db, page);
  if (page.vendorId || !document) throw new Conflict("layer", "Only the platform's own pages can be copied.");
  const { layer, locale, slug } = page;
  const copy = withFreshIds(document);
  return { vendorId: null, layer, locale, slug, content: { document: copy }, held: copy.sections };
}

/** A document of which every section has an id of its own. */
export function withFreshIds(document: PageDocument): PageDocument {
  return { ...document, sections: document.sections.map((section) => ({ ...section, id: randomUUID() })) };
}
