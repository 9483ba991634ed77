import type { Sql } from "postgres";
import { aDocument } from "./factories";

/**
 * Fills a platform with published pages, faster than verbs could: of each slug a platform page, a default and a page of
 * every vendor. Slugs are `bulk-1`, `bulk-2`, …; vendors are new members of the platform.
 *
 * @returns the ids of the vendors.
 */
export async function insertPages(
  sql: Sql,
  { platformId, tierId, vendors, slugs }: { platformId: string; tierId: string; vendors: number; slugs: number },
): Promise<string[]> {
  return sql.begin(async (transaction) => {
    const members = await transaction<Array<{ id: string }>>`
      with vendor as (
        insert into vendors (code, name, profile)
        select 'bulk-' || left(${platformId}, 8) || '-' || n, 'Bulk ' || n, '{}' from generate_series(1, ${vendors}::int) n
        returning id
      )
      insert into vendor_platforms (platform_id, vendor_id, tier_id)
      select ${platformId}, id, ${tierId} from vendor returning vendor_id as id`;
    const ids = members.map(({ id }) => id);
    await transaction`
      insert into pages (platform_id, layer, vendor_id, locale, slug)
      select ${platformId}, owner.layer, owner.vendor_id, 'en', 'bulk-' || n
      from generate_series(1, ${slugs}::int) n,
        (select 0 as layer, null::uuid as vendor_id union all select 1, null
         union all select 2, unnest(${ids}::uuid[])) owner`;
    await transaction`
      insert into revisions (platform_id, page_id, number, document, published_at)
      select platform_id, id, 1, ${JSON.stringify(aDocument())}::text::jsonb, now() from pages where platform_id = ${platformId}`;
    await transaction`
      update pages set published_revision_id = revisions.id from revisions
      where revisions.page_id = pages.id and pages.platform_id = ${platformId}`;
    return ids;
  });
}
