import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { pageListings, pages } from "@/db/schema";
import type { PageRow } from "./page-for-write";

type Slot = Pick<PageRow, "platformId" | "vendorId" | "slug">;

const live = alias(pages, "live");

/**
 * The pages that have one address together. A vendor's own page stands there with its translations. A platform's page
 * stands there with everything at its slug: every language, the platform page and the default, since storefronts show
 * the one where the other is missing, and all pages of vendors, which stand over them by nothing but the slug.
 *
 * A deleted page is among them, so that it comes back where it belongs, unless another has taken its place since.
 */
export function slotOf({ platformId, vendorId, slug }: Slot): SQL | undefined {
  return and(
    eq(pages.platformId, platformId),
    eq(pages.slug, slug),
    // Of the indexes by slug, this one alone has deleted pages too.
    sql`${pages.id} in (
      select ${pageListings.pageId} from ${pageListings}
      where ${pageListings.platformId} = ${platformId} and ${pageListings.slug} = ${slug})`,
    vendorId === null ? undefined : eq(pages.ownerId, vendorId),
    or(
      isNull(pages.deletedAt),
      sql`not exists (
      select from ${pages} as ${sql.identifier("live")}
      where ${live.platformId} = ${pages.platformId} and ${live.slug} = ${pages.slug} and ${live.ownerId} = ${pages.ownerId}
        and ${live.locale} = ${pages.locale} and ${live.layer} = ${pages.layer} and ${live.deletedAt} is null)`,
    ),
  );
}

/** Those of them that are not deleted. */
export function liveSlotOf(slot: Slot): SQL | undefined {
  return and(slotOf(slot), isNull(pages.deletedAt));
}
