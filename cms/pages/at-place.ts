import { and, eq, isNull } from "drizzle-orm";
import { pages } from "@/db/schema";
import type { PageRow } from "./page-for-write";

export type Place = Pick<PageRow, "platformId" | "slug" | "locale">;

/** Pages of anyone at a place, but for deleted ones. */
export function atPlace({ platformId, slug, locale }: Place) {
  return and(eq(pages.platformId, platformId), eq(pages.slug, slug), eq(pages.locale, locale), isNull(pages.deletedAt));
}

/** A page in all of its languages: the platform's, or that of a vendor. */
export function translationsOf({
  platformId,
  slug,
  layer,
  vendorId = null,
}: Pick<PageRow, "platformId" | "slug" | "layer"> & { vendorId?: string | null }) {
  return and(
    eq(pages.platformId, platformId),
    eq(pages.slug, slug),
    eq(pages.ownerId, vendorId ?? platformId),
    eq(pages.layer, layer),
    isNull(pages.deletedAt),
  );
}
