import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { domains, vendors } from "@/db/schema";
import type { Context, Scope } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import { scopeSubject } from "../users/role-in-scope";

/** A host, and whose storefront it leads to; the platform's own site where `vendor` is null. */
export type ListedDomain = {
  id: string;
  host: string;
  vendor: { id: string; code: string; name: string } | null;
  isPrimary: boolean;
  verifiedAt: Date | null;
};

const most = 200;

const columns = {
  id: domains.id,
  host: domains.host,
  vendor: { id: vendors.id, code: vendors.code, name: vendors.name },
  isPrimary: domains.isPrimary,
  verifiedAt: domains.verifiedAt,
};

/** In the order of bytes, which no language of the database changes. */
const byName = sql`${domains.host} collate "C"`;

/**
 * The hosts in the scope by name, a part at a time: a platform's with those of its vendors' storefronts, or a vendor's.
 *
 * @param after the last host of the part before.
 * @param limit most to return, up to 200.
 * @returns `next` is what to go on after, or null.
 * @throws Forbidden.
 */
export async function listDomains(
  ctx: Context,
  { after, limit = 50 }: { after?: string; limit?: number },
): Promise<{ domains: ListedDomain[]; next: string | null }> {
  authorise(ctx, "domain.read", scopeSubject(ctx.scope));
  const size = Math.min(Math.max(limit, 1), most);
  const rows = await ctx.db
    .select(columns)
    .from(domains)
    .leftJoin(vendors, eq(vendors.id, domains.vendorId))
    .where(and(domainsIn(ctx.scope), after === undefined ? undefined : sql`${byName} > ${after}`))
    .orderBy(asc(byName))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  return { domains: shown, next: rows.length > size ? (shown.at(-1)?.host ?? null) : null };
}

/**
 * A host, as lists show it.
 *
 * @throws NotFound where it is not there or outside the scope, Forbidden.
 */
export async function findDomain(ctx: Context, { domainId }: { domainId: string }): Promise<ListedDomain> {
  const [found] = await ctx.db
    .select({ ...columns, platformId: domains.platformId, vendorId: domains.vendorId })
    .from(domains)
    .leftJoin(vendors, eq(vendors.id, domains.vendorId))
    .where(and(domainsIn(ctx.scope), eq(domains.id, domainId)));
  if (!found) throw new NotFound("The domain does not exist.");
  const { platformId, vendorId, ...domain } = found;
  authorise(ctx, "domain.read", { platformId, vendorId });
  return domain;
}

/** The hosts that lie in a scope. */
function domainsIn(scope: Scope): SQL | undefined {
  if (typeof scope === "string") return scope === "everything" ? undefined : sql`false`;
  const { platformId, vendorId } = scope;
  const ofPlatform = eq(domains.platformId, platformId);
  return vendorId === null ? ofPlatform : and(ofPlatform, eq(domains.vendorId, vendorId));
}
