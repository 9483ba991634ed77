import { inArray } from "drizzle-orm";
import { revisions } from "@/db/schema";
import type { Context } from "../context";
import { pageFields } from "../inheritance/derive-patch";
import { tags } from "../tags";
import type { PageDocument } from "./document";
import type { PageRow } from "./page-for-write";

/**
 * What to expire when a page's public revision changes. A vendor page concerns one vendor. A default or platform page
 * concerns its slot, and the menus of every site only where a page field changed: publishing a new text that 10,000
 * vendors follow expires a single tag.
 */
export async function changedTags({ db }: Context, page: PageRow, revisionId: string): Promise<string[]> {
  const { platformId, vendorId, slug, publishedRevisionId } = page;
  if (vendorId) return [tags.vendor(platformId, vendorId)];
  const ids = [revisionId, ...(publishedRevisionId ? [publishedRevisionId] : [])];
  const found = await db.select({ document: revisions.document }).from(revisions).where(inArray(revisions.id, ids));
  const fields = new Set(found.map(({ document }) => JSON.stringify(pageFields(document as PageDocument))));
  const keepsFields = publishedRevisionId !== null && !page.scheduledAt && fields.size === 1;
  return keepsFields ? [tags.slot(platformId, slug)] : allTags(page);
}

/** What to expire when a page appears, goes away, or is shown under another policy. */
export function allTags({
  platformId,
  vendorId,
  slug,
}: {
  platformId: string;
  vendorId: string | null;
  slug: string;
}): string[] {
  return vendorId ? [tags.vendor(platformId, vendorId)] : [tags.slot(platformId, slug), tags.menus(platformId)];
}
