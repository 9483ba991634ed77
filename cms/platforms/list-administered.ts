import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { domains, pages, platforms, vendorPlatforms } from "@/db/schema";
import { beyondScope, type Context } from "../context";
import { isStanding } from "../memberships/standing";
import type { Actor } from "../policy";

/**
 * The platforms that the actor administers, by name: all of them for a super admin. Read before there is a scope,
 * which one of them will be.
 */
export function listAdministered(ctx: Context) {
  return beyondScope(ctx, ({ db }) =>
    db
      .select({
        id: platforms.id,
        code: platforms.code,
        name: platforms.name,
        pathPrefix: platforms.pathPrefix,
        locales: platforms.locales,
        isActive: platforms.isActive,
        host: domains.host,
        members: sql<number>`(select count(*)::int from ${vendorPlatforms} where ${vendorPlatforms.platformId} = ${platforms.id} and ${isStanding})`,
        pages: sql<number>`(select count(*)::int from ${pages} where ${pages.platformId} = ${platforms.id} and ${pages.ownerId} = ${platforms.id} and ${pages.deletedAt} is null)`,
      })
      .from(platforms)
      .leftJoin(domains, and(eq(domains.platformId, platforms.id), isNull(domains.vendorId), domains.isPrimary))
      .where(administeredBy(ctx.actor))
      .orderBy(asc(platforms.name)),
  );
}

export type AdministeredPlatform = Awaited<ReturnType<typeof listAdministered>>[number];

function administeredBy({ roles }: Actor): SQL | undefined {
  if (roles.some(({ kind }) => kind === "super-admin" || kind === "system")) return undefined;
  const own = roles.flatMap((role) => (role.kind === "platform-admin" ? role.platformId : []));
  return inArray(platforms.id, own);
}
