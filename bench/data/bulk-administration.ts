import type { Sql } from "postgres";
import { quickly } from "./bulk-pages";

type Size = { pages: number; vendors: number };

/**
 * Adds what an administration has besides pages: an owner for each vendor, an event for each page (nearly all of them
 * about pages, one in a thousand about vendors), and a redirect for every tenth page.
 *
 * @param prefix of the vendors' codes, as they were added.
 */
export async function addAdministration(
  sql: Sql,
  { platformId, prefix, pages, vendors }: Size & { platformId: string; prefix: string },
): Promise<void> {
  await quickly(sql, async () => {
    await sql`
      insert into users (id, email, name)
      select md5('owner-' || n)::uuid, 'owner-' || n || '@example.com', 'Owner ' || n
      from generate_series(1, ${vendors}::int) as n`;
    await sql`
      insert into user_roles (user_id, kind, vendor_id)
      select md5('owner-' || n)::uuid, 'vendor-owner', md5(${`${prefix}-`} || n)::uuid
      from generate_series(1, ${vendors}::int) as n`;
    await sql`
      insert into audit_events (at, actor_id, action, platform_id, vendor_id, subject_id)
      select now() - n * interval '1 second', md5('owner-' || 1 + n % ${vendors}::int)::uuid,
        case when n % 1000 = 7 then 'vendor.update' when n % 10 = 3 then 'page.save-draft' else 'page.publish' end,
        ${platformId}, md5(${`${prefix}-`} || 1 + n % ${vendors}::int)::uuid, md5('listed-page-' || n)::uuid
      from generate_series(0, ${pages - 1}::int) as n`;
    await sql`
      insert into redirects (platform_id, from_path, to_path)
      select ${platformId}, '/was-' || n, '/now-' || n from generate_series(1, ${Math.round(pages / 10)}::int) as n`;
  });
}
