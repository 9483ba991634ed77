import { and, asc, eq, isNull } from "drizzle-orm";
import { domains, platforms } from "@/db/schema";
import { beyondScope, type Context } from "../context";
import { administeredBy } from "./administered-by";

/**
 * The platforms that the actor administers, by name: all of them for a super admin. Read before there is a scope,
 * which one of them will be; without numbers, since every screen asks for it.
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
      })
      .from(platforms)
      .leftJoin(domains, and(eq(domains.platformId, platforms.id), isNull(domains.vendorId), domains.isPrimary))
      .where(administeredBy(ctx.actor))
      .orderBy(asc(platforms.name)),
  );
}

export type AdministeredPlatform = Awaited<ReturnType<typeof listAdministered>>[number];
