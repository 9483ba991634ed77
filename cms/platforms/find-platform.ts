import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { domains, pages, platforms, redirects, userRoles, vendorPlatforms } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { standingOn } from "../memberships/standing";
import { type Layer, layers } from "../pages/layer";
import type { HomeTemplate } from "../pages/template";
import { authorise } from "../policy";
import type { VendorToken } from "../storefronts/vendor-theme";
import type { Profile } from "../vendors/profile";
import type { Theme } from "./theme";

/**
 * Everything about one platform: itself with its version, the hosts of its own site, the primary one first, and how
 * much it has.
 *
 * @throws NotFound, Forbidden.
 */
export async function findPlatform(ctx: Context, { platformId }: { platformId: string }) {
  const subject = { platformId, vendorId: null };
  if (!isInScope(ctx.scope, subject)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "platform.read", subject);
  const [platform] = await ctx.db.select().from(platforms).where(eq(platforms.id, platformId));
  if (!platform) throw new NotFound("The platform does not exist.");
  const { theme, vendorTokens, homeTemplate, profile } = platform;
  return {
    ...platform,
    theme: theme as Theme,
    vendorTokens: vendorTokens as VendorToken[],
    homeTemplate: homeTemplate as HomeTemplate,
    profile: profile as Profile,
    domains: await ownDomains(ctx, platformId),
    counts: await countsOf(ctx, platformId),
  };
}

export type FoundPlatform = Awaited<ReturnType<typeof findPlatform>>;

function ownDomains({ db }: Context, platformId: string) {
  return db
    .select({ id: domains.id, host: domains.host, isPrimary: domains.isPrimary, verifiedAt: domains.verifiedAt })
    .from(domains)
    .where(and(eq(domains.platformId, platformId), isNull(domains.vendorId)))
    .orderBy(desc(domains.isPrimary), asc(domains.host));
}

async function countsOf({ db }: Context, platformId: string) {
  const ownPages = (layer: Layer) =>
    db.$count(
      pages,
      and(
        eq(pages.platformId, platformId),
        eq(pages.ownerId, platformId),
        eq(pages.layer, layer),
        isNull(pages.deletedAt),
      ),
    );
  return {
    members: await db.$count(vendorPlatforms, standingOn(platformId)),
    platformPages: await ownPages(layers.platform),
    defaults: await ownPages(layers.default),
    redirects: await db.$count(redirects, and(eq(redirects.platformId, platformId), eq(redirects.ownerId, platformId))),
    admins: await db.$count(userRoles, eq(userRoles.platformId, platformId)),
  };
}
