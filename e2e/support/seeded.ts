import { and, eq } from "drizzle-orm";
import type { Patch } from "@/cms/inheritance/patch";
import type { PageDocument } from "@/cms/pages/document";
import { type Layer, layers } from "@/cms/pages/layer";
import { pages, platforms, revisions, vendors } from "@/db/schema";
import type { Cms } from "./cms";

/**
 * What the seed has published in English on OMS at a slug and layer, or null; on the vendor's layer it is Wizamart's.
 * Tests compare with it, so that the seed's words can change.
 */
export async function seeded(
  { db }: Cms,
  slug: string,
  layer: Layer,
): Promise<{ document: PageDocument | null; patch: Patch | null } | null> {
  const isPlace = and(eq(pages.slug, slug), eq(pages.locale, "en"), eq(pages.layer, layer), eq(platforms.code, "oms"));
  const [found] = await db
    .select({ document: revisions.document, patch: revisions.patch })
    .from(pages)
    .innerJoin(platforms, eq(platforms.id, pages.platformId))
    .innerJoin(revisions, eq(revisions.id, pages.publishedRevisionId))
    .leftJoin(vendors, eq(vendors.id, pages.vendorId))
    .where(and(isPlace, layer === layers.vendor ? eq(vendors.code, "wizamart") : undefined));
  return (found ?? null) as { document: PageDocument | null; patch: Patch | null } | null;
}

/** The permanent ids of the sections of such a page. */
export async function seededSectionIds(cms: Cms, slug: string, layer: Layer): Promise<string[]> {
  const page = await seeded(cms, slug, layer);
  if (!page?.document?.sections.length) throw new Error(`The seed has no page ${slug} on layer ${layer}.`);
  return page.document.sections.map((section) => section.id);
}
