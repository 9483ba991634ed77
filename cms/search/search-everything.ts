import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { platforms } from "@/db/schema";
import { called } from "../called";
import type { Context, Scope } from "../context";
import { listContentPages } from "../pages/list-content-pages";
import { authorise, can } from "../policy";
import { type FoundPerson, findPeople } from "../users/find-people";
import { scopeSubject } from "../users/role-in-scope";
import { type FoundVendor, findVendors } from "../vendors/find-vendors";

export type Found = {
  platforms: Array<{ id: string; code: string; name: string }>;
  vendors: FoundVendor[];
  pages: Array<{ id: string; title: string; slug: string; locale: string; platform: string; vendor: string | null }>;
  people: FoundPerson[];
};

const few = 5;
const nothing: Found = { platforms: [], vendors: [], pages: [], people: [] };

/**
 * What in the scope is called by a text, for a field that leads anywhere: platforms, vendors and people by a part of
 * their names, pages by how the words of title and slug begin. At most five of each.
 *
 * @throws Forbidden.
 */
export async function searchEverything(ctx: Context, { text: typed }: { text: string }): Promise<Found> {
  const subject = scopeSubject(ctx.scope);
  authorise(ctx, "page.read", subject);
  const text = typed.trim().slice(0, 100);
  if (!text) return nothing;
  const vendors = can(ctx.actor, "vendor.read", subject) ? await findVendors(ctx, { text }) : [];
  const people = can(ctx.actor, "people.read", subject) ? await findPeople(ctx, { text }) : [];
  return {
    platforms: await findPlatforms(ctx, text),
    vendors: vendors.slice(0, few),
    pages: await findPages(ctx, text),
    people: people.slice(0, few),
  };
}

function findPlatforms({ db, scope }: Context, text: string): Promise<Found["platforms"]> {
  return db
    .select({ id: platforms.id, code: platforms.code, name: platforms.name })
    .from(platforms)
    .where(and(platformsIn(scope), called(text, platforms.name, platforms.code)))
    .orderBy(asc(platforms.name), asc(platforms.id))
    .limit(few);
}

function platformsIn(scope: Scope): SQL | undefined {
  if (scope === "everything") return undefined;
  return scope === "account" || scope.vendorId !== null ? sql`false` : eq(platforms.id, scope.platformId);
}

async function findPages(ctx: Context, search: string): Promise<Found["pages"]> {
  // Signs alone are no words, and narrow a list of pages by nothing.
  if (!/[\p{L}\p{N}]/u.test(search)) return [];
  const { pages } = await listContentPages(ctx, { filters: { search }, limit: few });
  return pages.map(({ id, title, slug, locale, platform, vendor }) => {
    return { id, title, slug, locale, platform: platform.name, vendor: vendor?.name ?? null };
  });
}
