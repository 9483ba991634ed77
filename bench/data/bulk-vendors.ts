import type { Sql } from "postgres";

/**
 * Adds vendors `{prefix}-{from}` to `{prefix}-{to}` as members of a platform, in the tier and with the profile of a
 * seeded vendor.
 */
export async function addVendors(
  sql: Sql,
  { platformId, prefix, from, to }: { platformId: string; prefix: string; from: number; to: number },
): Promise<void> {
  await sql`
    with model as (
      select vendors.profile, vendor_platforms.tier_id
      from vendors join vendor_platforms on vendor_platforms.vendor_id = vendors.id
      limit 1
    ), added as (
      insert into vendors (id, code, name, profile)
      select md5(${`${prefix}-`} || number)::uuid, ${`${prefix}-`} || number, 'Vendor ' || number, model.profile
      from generate_series(${from}::int, ${to}::int) as number, model
      returning id
    )
    insert into vendor_platforms (platform_id, vendor_id, tier_id)
    select ${platformId}, added.id, model.tier_id from added, model`;
}
