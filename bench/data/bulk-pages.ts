import { createHash } from "node:crypto";
import type { Sql } from "postgres";
import { addVendors } from "./bulk-vendors";

/** Each vendor has a page at each of these, over a default and a platform page. */
const slugs = Array.from({ length: 20 }, (_, index) => `page-${index + 1}`);
const prefix = "bulk";

/** What pages are filled with: a document and a patch of the seed, as they are stored. */
export type Model = { platformId: string; documentId: string; patchId: string };

/** The id of a row, computed alike here and in SQL, so that none has to be read back. */
function idOf(name: string): string {
  return createHash("md5")
    .update(name)
    .digest("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The address of one of the vendor pages, counted from 0, and its id. */
export function vendorPage(number: number): { vendorId: string; slug: string; pageId: string } {
  const vendor = Math.floor(number / slugs.length) + 1;
  const slug = slugs[number % slugs.length] ?? "";
  return { vendorId: idOf(`${prefix}-${vendor}`), slug, pageId: idOf(`page-${prefix}-${vendor}-${slug}`) };
}

const wantedBytes = 3000;

/** Finds what to fill pages with: the default of OMS that is nearest to 3 KB, and the override of middling size. */
export async function findModel(sql: Sql): Promise<Model> {
  const [row] = await sql`
    select platforms.id as platform_id,
      (select revisions.id from revisions join pages on pages.published_revision_id = revisions.id
        where pages.platform_id = platforms.id and layer = 1
        order by abs(length(document::text) - ${wantedBytes}) limit 1) as document_id,
      (select id from revisions where patch is not null order by length(patch::text)
        offset (select count(*) / 2 from revisions where patch is not null) limit 1) as patch_id
    from platforms where code = 'oms'`;
  if (!row?.document_id || !row.patch_id) throw new Error("The seed has no default or no override to take.");
  return { platformId: row.platform_id, documentId: row.document_id, patchId: row.patch_id };
}

/** Bytes of the documents that pages are filled with, as JSON. */
export async function modelBytes(sql: Sql, { documentId, patchId }: Model) {
  const [row] = await sql`
    select (select length(document::text) from revisions where id = ${documentId}) as document,
      (select length(patch::text) from revisions where id = ${patchId}) as patch`;
  return { document: Number(row?.document), patch: Number(row?.patch) };
}

/** Adds the platform pages and defaults that stand behind those of the vendors. */
export async function addSharedPages(sql: Sql, model: Model): Promise<void> {
  await quickly(sql, async () => {
    for (const layer of [0, 1]) {
      await sql`
        insert into pages (id, platform_id, layer, locale, slug, published_revision_id)
        select md5('page-' || ${layer}::text || slug)::uuid, ${model.platformId}, ${layer}::int, 'en', slug,
          md5('revision-' || ${layer}::text || slug)::uuid
        from unnest(${slugs}::text[]) as slug`;
      await sql`
        insert into revisions (id, platform_id, page_id, number, document, published_at)
        select md5('revision-' || ${layer}::text || slug)::uuid, ${model.platformId},
          md5('page-' || ${layer}::text || slug)::uuid, 1, model.document, now()
        from unnest(${slugs}::text[]) as slug, revisions as model where model.id = ${model.documentId}`;
    }
  });
}

/** Adds the vendor pages counted `from` to `to`: half of them whole documents, half overrides. */
export async function addVendorPages(sql: Sql, model: Model, from: number, to: number): Promise<void> {
  const [first, last] = [from / slugs.length + 1, to / slugs.length];
  await quickly(sql, async () => {
    await addVendors(sql, { platformId: model.platformId, prefix, from: first, to: last });
    await sql`
      insert into pages (id, platform_id, layer, vendor_id, locale, slug, published_revision_id)
      select md5('page-' || code || '-' || slug)::uuid, ${model.platformId}, 2, md5(code)::uuid, 'en', slug,
        md5('revision-' || code || '-' || slug)::uuid
      from generate_series(${first}::int, ${last}::int) as number,
        concat(${`${prefix}-`}::text, number) as code, unnest(${slugs}::text[]) as slug`;
    await sql`
      insert into revisions (id, platform_id, page_id, number, document, patch, base_revision_id, published_at)
      select md5('revision-' || code || '-' || slug)::uuid, ${model.platformId},
        md5('page-' || code || '-' || slug)::uuid, 1,
        case when number % 2 = 0 then whole.document end,
        case when number % 2 = 1 then part.patch end,
        case when number % 2 = 1 then md5('revision-1' || slug)::uuid end, now()
      from generate_series(${first}::int, ${last}::int) as number,
        concat(${`${prefix}-`}::text, number) as code, unnest(${slugs}::text[]) as slug,
        (select document from revisions where id = ${model.documentId}) as whole,
        (select patch from revisions where id = ${model.patchId}) as part`;
  });
  await sql`vacuum analyze pages, revisions`;
  // Else the server would still be writing while it is measured.
  await sql`checkpoint`;
}

/**
 * Pages and revisions point at each other, and a trigger for each row and key would take longer than everything else
 * here: the rows are consistent by construction, so the checks are left out.
 */
export async function quickly(sql: Sql, work: () => Promise<void>): Promise<void> {
  await sql`set session_replication_role = replica`;
  await work();
  await sql`set session_replication_role = origin`;
}
