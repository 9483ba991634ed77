import { randomUUID } from "node:crypto";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { shownMedia } from "../media/copy-media";
import type { MediaRow } from "../media/media-for-write";
import type { PageDocument } from "./document";
import { heldBy, placedSections, withPlacedSections } from "./hidden-sections";
import type { Layer } from "./layer";
import { standingPageForRead } from "./page-for-read";
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
  /** The pictures that it shows, of the library that they are in. */
  pictures: MediaRow[];
};

/**
 * A copy of a default or platform page, to be created on the same platform or another (`copyPage`). Its sections get ids
 * of their own, since an id is never used twice.
 *
 * @throws NotFound, Forbidden, Conflict("layer") for a vendor's page.
 */
export async function readCopy(ctx: Context, { pageId }: { pageId: string }): Promise<PageCopy> {
  const page = await standingPageForRead(ctx, { pageId });
  const { document } = await workingRevision(ctx.db, page);
  if (page.vendorId || !document) throw new Conflict("layer", "Only the platform's own pages can be copied.");
  const { layer, locale, slug } = page;
  const copy = withFreshIds(document);
  const pictures = await shownMedia(ctx, document);
  return { vendorId: null, layer, locale, slug, content: { document: copy }, held: heldBy(copy), pictures };
}

/** A document of which every section, hidden ones too, has an id of its own. */
export function withFreshIds(
  document: PageDocument,
  freshId: (id: string) => string = () => randomUUID(),
): PageDocument {
  const placed = placedSections(document).map(({ section, isHidden }) => ({
    section: { ...section, id: freshId(section.id) },
    isHidden,
  }));
  return withPlacedSections(document, placed);
}
