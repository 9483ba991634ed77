import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { platforms, redirects, vendors } from "@/db/schema";
import { called } from "../called";
import type { Context } from "../context";
import { authorise } from "../policy";
import { scopeSubject } from "../users/role-in-scope";
import { redirectsIn } from "./redirect-for-write";

/** Which redirects: of a platform, of a vendor or (null) of platforms' own sites, with a part of either path. */
export type RedirectFilter = { platformId?: string; vendorId?: string | null; search?: string };

/** The last redirect of the page before. */
export type RedirectCursor = { from: string; id: string };

export type ListedRedirect = {
  id: string;
  version: number;
  from: string;
  to: string;
  platform: string;
  vendor: string | null;
  createdAt: Date;
};

/** What is told of a redirect, joined to whose it is. */
export const listedColumns = {
  id: redirects.id,
  version: redirects.version,
  from: redirects.fromPath,
  to: redirects.toPath,
  platform: platforms.name,
  vendor: vendors.name,
  createdAt: redirects.createdAt,
};

const most = 200;

/**
 * The redirects in the scope by path, a page at a time.
 *
 * @param limit most to return, up to 200.
 * @returns `next` is the cursor of the page after, or null.
 * @throws Forbidden.
 */
export async function listRedirects(
  ctx: Context,
  { after, limit = 50, ...filter }: RedirectFilter & { after?: RedirectCursor; limit?: number },
): Promise<{ redirects: ListedRedirect[]; next: RedirectCursor | null }> {
  authorise(ctx, "redirect.read", scopeSubject(ctx.scope));
  const size = Math.min(Math.max(limit, 1), most);
  const isAfter = after && sql`(${redirects.fromPath}, ${redirects.id}) > (${after.from}, ${after.id}::uuid)`;
  const rows = await ctx.db
    .select(listedColumns)
    .from(redirects)
    .innerJoin(platforms, eq(platforms.id, redirects.platformId))
    .leftJoin(vendors, eq(vendors.id, redirects.vendorId))
    .where(and(redirectsIn(ctx.scope), matching(filter), isAfter))
    .orderBy(asc(redirects.fromPath), asc(redirects.id))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  return { redirects: shown, next: last ? { from: last.from, id: last.id } : null };
}

function matching({ platformId, vendorId, search = "" }: RedirectFilter): SQL | undefined {
  return and(
    platformId ? eq(redirects.platformId, platformId) : undefined,
    vendorId === undefined ? undefined : vendorId ? eq(redirects.vendorId, vendorId) : isNull(redirects.vendorId),
    called(search, redirects.fromPath, redirects.toPath),
  );
}
