import { and, asc, eq, exists, ilike, isNull, like, or, type SQL, sql } from "drizzle-orm";
import { pages, platforms, vendorPlatforms, vendors } from "@/db/schema";
import type { Context, Scope } from "../context";
import { isStanding } from "../memberships/standing";
import { pagesIn } from "../overview/pages-in";
import { authorise, can } from "../policy";
import { listPeople } from "../users/list-people";
import { scopeSubject } from "../users/role-in-scope";

export type Found = {
  platforms: Array<{ id: string; code: string; name: string }>;
  vendors: Array<{ id: string; code: string; name: string }>;
  pages: Array<{ id: string; slug: string; locale: string; platform: string; vendor: string | null }>;
  people: Array<{ id: string; name: string; email: string }>;
};

const few = 5;
const nothing: Found = { platforms: [], vendors: [], pages: [], people: [] };

/**
 * What in the scope is called by a text, for a field that leads anywhere: platforms, vendors and people by a part of
 * their names, pages by how their slugs begin. At most five of each.
 *
 * @throws Forbidden.
 */
export async function searchEverything(ctx: Context, { text }: { text: string }): Promise<Found> {
  const subject = scopeSubject(ctx.scope);
  authorise(ctx, "page.read", subject);
  const words = text.trim().slice(0, 100);
  if (!words) return nothing;
  const literal = words.replaceAll(/[\\%_]/g, "\\$&");
  const people = can(ctx.actor, "people.read", subject) ? (await listPeople(ctx, { search: words })).people : [];
  return {
    platforms: await findPlatforms(ctx, `%${literal}%`),
    vendors: await findVendors(ctx, `%${literal}%`),
    pages: await findPages(ctx, `${literal.toLowerCase().replaceAll(/\s+/g, "-")}%`),
    people: people.slice(0, few).map(({ id, name, email }) => ({ id, name, email })),
  };
}

function findPlatforms({ db, scope }: Context, part: string): Promise<Found["platforms"]> {
  return db
    .select({ id: platforms.id, code: platforms.code, name: platforms.name })
    .from(platforms)
    .where(and(platformsIn(scope), or(ilike(platforms.name, part), ilike(platforms.code, part))))
    .orderBy(asc(platforms.name), asc(platforms.id))
    .limit(few);
}

function platformsIn(scope: Scope): SQL | undefined {
  if (scope === "everything") return undefined;
  return scope === "account" || scope.vendorId !== null ? sql`false` : eq(platforms.id, scope.platformId);
}

function findVendors({ db, scope }: Context, part: string): Promise<Found["vendors"]> {
  const memberships = db
    .select({ id: vendorPlatforms.id })
    .from(vendorPlatforms)
    .where(and(eq(vendorPlatforms.vendorId, vendors.id), isStanding, membersIn(scope)));
  return db
    .select({ id: vendors.id, code: vendors.code, name: vendors.name })
    .from(vendors)
    .where(
      and(
        scope === "everything" ? undefined : exists(memberships),
        or(ilike(vendors.name, part), ilike(vendors.code, part)),
      ),
    )
    .orderBy(asc(vendors.name), asc(vendors.id))
    .limit(few);
}

function membersIn(scope: Scope): SQL | undefined {
  if (typeof scope === "string") return scope === "everything" ? undefined : sql`false`;
  const { platformId, vendorId } = scope;
  const ofPlatform = eq(vendorPlatforms.platformId, platformId);
  return vendorId === null ? ofPlatform : and(ofPlatform, eq(vendorPlatforms.vendorId, vendorId));
}

function findPages({ db, scope }: Context, prefix: string): Promise<Found["pages"]> {
  return db
    .select({ id: pages.id, slug: pages.slug, locale: pages.locale, platform: platforms.name, vendor: vendors.name })
    .from(pages)
    .innerJoin(platforms, eq(platforms.id, pages.platformId))
    .leftJoin(vendors, eq(vendors.id, pages.vendorId))
    .where(and(pagesIn(scope), isNull(pages.deletedAt), like(pages.slug, prefix)))
    .orderBy(asc(pages.slug), asc(pages.layer), asc(pages.id))
    .limit(few);
}
