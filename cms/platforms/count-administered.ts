import { and, eq, isNull, sql } from "drizzle-orm";
import { pages, platforms, vendorPlatforms } from "@/db/schema";
import { beyondScope, type Context } from "../context";
import { isStanding } from "../memberships/standing";
import { type Layer, layers } from "../pages/layer";
import { administeredBy } from "./administered-by";

/** How much a platform has: members that have not left, and its own pages that are not deleted, in all languages. */
export type PlatformCounts = { members: number; platformPages: number; vendorDefaults: number };

/**
 * The numbers of the platforms that the actor administers, or of one of these, by their ids. They are for the screens
 * that show them; who needs the platforms alone asks `listAdministered`, which costs the same however large they are.
 */
export async function countAdministered(
  ctx: Context,
  { platformId }: { platformId?: string | undefined } = {},
): Promise<Map<string, PlatformCounts>> {
  const rows = await beyondScope(ctx, ({ db }) =>
    db
      .select({
        id: platforms.id,
        members: sql<number>`(select count(*)::int from ${vendorPlatforms} where ${and(eq(vendorPlatforms.platformId, platforms.id), isStanding)})`,
        platformPages: ownPages(layers.platform),
        vendorDefaults: ownPages(layers.default),
      })
      .from(platforms)
      .where(and(administeredBy(ctx.actor), platformId ? eq(platforms.id, platformId) : undefined)),
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

const ownPages = (layer: Layer) =>
  sql<number>`(select count(*)::int from ${pages} where ${and(
    eq(pages.platformId, platforms.id),
    eq(pages.ownerId, platforms.id),
    eq(pages.layer, layer),
    isNull(pages.deletedAt),
  )})`;
