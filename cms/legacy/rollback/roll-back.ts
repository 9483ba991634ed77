import { sql } from "drizzle-orm";
import { audit } from "../../audit";
import type { Context } from "../../context";
import { lockName } from "../../lock";
import { lockAddresses } from "../../pages/lock-addresses";
import { authorise, installation } from "../../policy";
import { importedPlatform } from "../target/imported-platform";
import { keepEditedPages, keepOrigins } from "./keep-pages";
import { keepReferenced } from "./keep-referenced";
import { keepRenamed } from "./keep-renamed";

/** Something that the import brought in and that stays, with the reason, as people know it. */
export type Kept = { kind: string; name: string; why: string };

export type RolledBack = { taken: Record<string, number>; kept: Kept[] };

/**
 * Takes out of a platform exactly what an import brought in. What was edited since stays, and what that needs; `isForced`
 * takes the edited too, but never what someone added since, nor what the audit log names. All of it happens or nothing.
 *
 * To be run as the owner of the tables: history is deleted here and nowhere else. Meanwhile others can read and not write.
 *
 * @throws NotFound where there is no such platform, or it took in nothing; Forbidden.
 */
export async function rollBackImport(
  ctx: Context,
  { platform, isForced }: { platform: string; isForced: boolean },
): Promise<RolledBack> {
  authorise(ctx, "platform.create", installation);
  const platformId = await importedPlatform(ctx, platform);
  await lockName(ctx, `legacy import ${platformId}`);
  await lockAddresses(ctx, { platformId });
  await begin(ctx, platformId);
  if (!isForced) await keepEditedPages(ctx);
  await keepOrigins(ctx);
  await takePages(ctx);
  if (!isForced) await keepRenamed(ctx);
  await takeRoles(ctx);
  await keepReferenced(ctx, "membership", "vendor_platforms", ["page_counts"]);
  await takeMemberships(ctx, platformId);
  await keepReferenced(ctx, "vendor", "vendors", []);
  await ctx.db.execute(sql`delete from vendors where id in (select id from legacy_out where kind = 'vendor')`);
  await giveRolesBack(ctx);
  await keepReferenced(ctx, "user", "users", ["passwords", "password_resets"]);
  await takeMails(ctx);
  await ctx.db.execute(sql`delete from users where id in (select id from legacy_out where kind = 'user')`);
  await keepReferenced(ctx, "tier", "subscription_tiers", ["tier_features"]);
  await ctx.db.execute(sql`delete from subscription_tiers where id in (select id from legacy_out where kind = 'tier')`);
  const result = await end(ctx, platformId);
  const detail = { before: result.taken, kept: result.kept.length };
  await audit(ctx, { action: "platform.roll-back-legacy", platformId, subjectId: platformId, detail });
  return result;
}

/**
 * What is to go, as a table of this transaction alone; and indexes for what PostgreSQL asks at each deleted row, which
 * nothing else ever asks, so that they are not kept up all year.
 */
async function begin({ db }: Context, platformId: string): Promise<void> {
  await db.execute(sql`create index legacy_out_pages on pages (platform_id, vendor_id)`);
  await db.execute(sql`create index legacy_out_bases on revisions (platform_id, base_revision_id)`);
  await db.execute(sql`create index legacy_out_authors on revisions (author_id)`);
  await db.execute(sql`alter table revisions disable trigger revisions_kept`);
  await db.execute(sql`create temporary table legacy_kept (kind text, id uuid, why text) on commit drop`);
  await db.execute(sql`
    create temporary table legacy_out on commit drop as
    select kind::text as kind, target_id as id, target_version as version, hash, created_at
    from legacy_entries where platform_id = ${platformId} and is_made`);
  await db.execute(sql`create index on legacy_out (kind, id)`);
  await db.execute(sql`analyze legacy_out`);
}

/** In one statement: pages and revisions point at each other. */
async function takePages({ db }: Context): Promise<void> {
  const ofPages = sql`page_id in (select id from legacy_out where kind = 'page')`;
  await db.execute(sql`
    with copies as (delete from working_copies where ${ofPages}),
      links as (delete from preview_links where ${ofPages}),
      pictures as (delete from revision_media where ${ofPages}),
      words as (delete from page_words where ${ofPages}),
      listings as (delete from page_listings where ${ofPages}),
      versions as (delete from revisions where ${ofPages})
    delete from pages where id in (select id from legacy_out where kind = 'page')`);
}

/** Out of the way, and not yet for good: a role is no reason for its vendor to stay. */
async function takeRoles({ db }: Context): Promise<void> {
  await db.execute(sql`
    create temporary table legacy_roles on commit drop as
    select * from user_roles where id in (select id from legacy_out where kind = 'role')`);
  await db.execute(sql`delete from user_roles where id in (select id from legacy_roles)`);
}

/** A vendor that stays keeps its people. */
async function giveRolesBack({ db }: Context): Promise<void> {
  await db.execute(sql`
    with kept as (
      insert into user_roles select * from legacy_roles
      where vendor_id in (select id from legacy_kept where kind = 'vendor') returning id),
    left_in as (delete from legacy_out where kind = 'role' and id in (select id from kept))
    insert into legacy_kept (kind, id, why) select 'role', id, 'its vendor stays' from kept`);
}

/** What is on its way to people who go would lead nowhere. */
async function takeMails({ db }: Context): Promise<void> {
  await db.execute(sql`
    delete from mails where lower(recipient) in (
      select lower(email) from users where id in (select id from legacy_out where kind = 'user'))`);
}

async function takeMemberships({ db }: Context, platformId: string): Promise<void> {
  await db.execute(sql`
    with counts as (
      delete from page_counts where (platform_id, vendor_id) in (
        select platform_id, vendor_id from vendor_platforms where id in (select id from legacy_out where kind = 'membership')))
    delete from vendor_platforms where id in (select id from legacy_out where kind = 'membership')`);
  // Over pages that are gone, others' pages count as custom from now on.
  await db.execute(
    sql`select count_pages_of(platform_id, vendor_id) from page_counts where platform_id = ${platformId}`,
  );
}

async function end({ db }: Context, platformId: string): Promise<RolledBack> {
  const counts = await db.execute<{ kind: string; taken: number }>(
    sql`select kind, count(*)::int as taken from legacy_out group by kind order by kind`,
  );
  const kept = await db.execute<Kept>(sql`
    select kept.kind, kept.why, coalesce(
      (select coalesce(vendor.code || '/', '') || page.slug from pages page left join vendors vendor on vendor.id = page.vendor_id where page.id = kept.id),
      (select code from vendors where id = kept.id), (select email from users where id = kept.id),
      (select code from subscription_tiers where id = kept.id),
      (select email from users holder join user_roles held on held.user_id = holder.id where held.id = kept.id),
      (select vendor.code from vendor_platforms member join vendors vendor on vendor.id = member.vendor_id where member.id = kept.id),
      kept.id::text) as name
    from legacy_kept kept order by kept.kind, name`);
  await db.execute(sql`
    delete from legacy_entries entry where platform_id = ${platformId} and kind <> 'source'
      and not exists (select from legacy_kept kept where kept.kind = entry.kind::text and kept.id = entry.target_id)`);
  await db.execute(sql`
    delete from legacy_entries where platform_id = ${platformId} and kind = 'source'
      and not exists (select from legacy_entries other where other.platform_id = ${platformId} and other.kind <> 'source')`);
  await db.execute(sql`alter table revisions enable trigger revisions_kept`);
  for (const name of ["pages", "bases", "authors"]) await db.execute(sql.raw(`drop index legacy_out_${name}`));
  return { taken: Object.fromEntries(counts.map(({ kind, taken }) => [kind, taken])), kept: [...kept] };
}
