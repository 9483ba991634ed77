import type { Sql } from "postgres";
import type { Scope } from "@/cms/context";
import { findModel, quickly } from "./bulk-pages";
import { addVendors } from "./bulk-vendors";

const prefix = "listed";

/** The scope of an admin of the platform that the pages are added to. */
export function listedPlatform(platformId: string): Scope {
  return { platformId, vendorId: null };
}

/**
 * Adds pages to a platform, of as many vendors, evenly: in two languages, one in ten a draft, one in twenty with a newer
 * draft, a few scheduled. Every title has the word "title" and the vendor's own, one in a hundred the word "seven".
 *
 * @returns the platform, and one of the vendors.
 */
export async function addListedPages(
  sql: Sql,
  { pages, vendors }: { pages: number; vendors: number },
): Promise<{ platformId: string; vendorId: string }> {
  const { platformId } = await findModel(sql);
  await addVendors(sql, { platformId, prefix, from: 1, to: vendors });
  await quickly(sql, async () => {
    await sql`
      insert into pages (id, platform_id, layer, vendor_id, locale, slug, updated_at, draft_revision_id,
        published_revision_id, scheduled_revision_id, scheduled_at)
      select md5('listed-page-' || n)::uuid, ${platformId}, 2, md5('listed-' || 1 + n % ${vendors}::int)::uuid,
        case when n / ${vendors}::int % 5 = 4 then 'fr' else 'en' end, 'page-' || n / ${vendors}::int, now() - n * interval '1 second',
        case when n % 10 = 3 or n % 20 = 5 then revision end,
        case when n % 10 <> 3 and n % 5000 <> 7 then revision end,
        case when n % 5000 = 7 then revision end, case when n % 5000 = 7 then now() + interval '1 day' end
      from generate_series(0, ${pages - 1}::int) as n, md5('listed-revision-' || n) as hash, cast(hash as uuid) as revision`;
    await sql`
      insert into revisions (id, platform_id, page_id, number, document, published_at)
      select md5('listed-revision-' || n)::uuid, ${platformId}, md5('listed-page-' || n)::uuid, 1,
        jsonb_build_object('title', concat('Title ', case when n % 100 = 7 then 'seven ' end, 'vend', 1 + n % ${vendors}::int), 'sections', '[]'::jsonb), now()
      from generate_series(0, ${pages - 1}::int) as n`;
    await sql`
      insert into page_listings select listing.* from pages cross join lateral listing_of(pages) as listing
      where pages.platform_id = ${platformId} and not exists (select from page_listings where page_id = pages.id)`;
    await sql`
      insert into page_words (page_id, word, platform_id, vendor_id)
      select distinct page_id, word, platform_id, vendor_id
      from page_listings, unnest(words_of(concat_ws(' ', title, slug))) as word
      where platform_id = ${platformId} on conflict do nothing`;
    await sql`
      insert into page_counts (platform_id, vendor_id, pages, custom_pages)
      select platform_id, vendor_id, count(*), count(*) from pages
      where platform_id = ${platformId} and slug like 'page-%' and vendor_id is not null group by platform_id, vendor_id
      on conflict do nothing`;
  });
  await sql`vacuum analyze`;
  await sql`checkpoint`;
  const [vendor] = await sql<Array<{ id: string }>>`select md5(${`${prefix}-77`})::uuid as id`;
  return { platformId, vendorId: vendor?.id ?? "" };
}
