import type { Sql } from "postgres";
import { findModel, quickly } from "./bulk-pages";
import { addVendors } from "./bulk-vendors";

const revisionsOfEach = 4;

/**
 * Adds one vendor's storefront: half of its pages overrides, each of a default of its own, the others custom; four
 * revisions of each. One default in four was published again since, with another title, which the override has changed
 * too.
 *
 * @returns whose it is.
 */
export async function addStorefront(sql: Sql, { pages, prefix }: { pages: number; prefix: string }) {
  const { platformId, patchId } = await findModel(sql);
  await addVendors(sql, { platformId, prefix, from: 1, to: 1 });
  const own = (kind: string) => sql`md5(concat(${`${prefix}-${kind}-`}::text, n))::uuid`;
  const revision = (kind: string) => sql`md5(concat(${`${prefix}-${kind}-`}::text, n, '-', nth))::uuid`;
  const overrides = Math.floor(pages / 2);
  await quickly(sql, async () => {
    await sql`
      insert into pages (id, platform_id, layer, locale, slug, published_revision_id)
      select ${own("default")}, ${platformId}, 1, 'en', concat(${`${prefix}-`}::text, n), ${revision("default")}
      from generate_series(1, ${overrides}::int) as n, lateral (select case when n % 4 = 0 then 2 else 1 end as nth) as newest`;
    await sql`
      insert into revisions (id, platform_id, page_id, number, document, published_at)
      select ${revision("default")}, ${platformId}, ${own("default")}, nth,
        case when nth = 2 then base.document || '{"title": "Another title"}' else base.document end, now()
      from generate_series(1, ${overrides}::int) as n, generate_series(1, case when n % 4 = 0 then 2 else 1 end) as nth,
        revisions as model join revisions as base on base.id = model.base_revision_id where model.id = ${patchId}`;
    await sql`
      insert into pages (id, platform_id, layer, vendor_id, locale, slug, published_revision_id, draft_revision_id)
      select ${own("page")}, ${platformId}, 2, md5(${`${prefix}-1`})::uuid, 'en', concat(${`${prefix}-`}::text, n),
        md5(concat(${`${prefix}-page-`}::text, n, '-3'))::uuid, ${revision("page")}
      from generate_series(1, ${pages}::int) as n, (select ${revisionsOfEach}::int as nth) as newest`;
    await sql`
      insert into revisions (id, platform_id, page_id, number, document, patch, base_revision_id, published_at)
      select ${revision("page")}, ${platformId}, ${own("page")}, nth,
        case when n > ${overrides}::int then base.document end,
        case when n <= ${overrides}::int then model.patch || '{"fields": {"title": "A title of its own"}}' end,
        case when n <= ${overrides}::int then md5(concat(${`${prefix}-default-`}::text, n, '-1'))::uuid end, now()
      from generate_series(1, ${pages}::int) as n, generate_series(1, ${revisionsOfEach}::int) as nth,
        revisions as model join revisions as base on base.id = model.base_revision_id where model.id = ${patchId}`;
  });
  await sql`vacuum analyze`;
  await sql`checkpoint`;
  const [vendor] = await sql<Array<{ id: string }>>`select md5(${`${prefix}-1`})::uuid as id`;
  return { platformId, vendorId: vendor?.id ?? "", vendorCode: `${prefix}-1` };
}
