import { and, eq } from "drizzle-orm";
import { media, platforms, vendors } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { mediaAddress } from "../media/address";
import type { Member } from "../memberships/standing";
import { authorise } from "../policy";
import type { Profile } from "../vendors/profile";
import { platformLookColumns } from "./find-look";
import { readSettings } from "./storefront-for-write";

/** A picture of the library as a storefront's logo. */
export type Logo = { id: string; name: string; src: string };

/**
 * The settings of a storefront, with what the platform lets its vendors change; for all who work for it.
 *
 * @throws NotFound where it lies outside the scope, Forbidden.
 */
export async function findStorefront(ctx: Context, member: Member) {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "storefront.read", member);
  const [platform] = await ctx.db
    .select({ id: platforms.id, name: platforms.name, ...platformLookColumns })
    .from(platforms)
    .where(eq(platforms.id, member.platformId));
  const [vendor] = await ctx.db
    .select({
      id: vendors.id,
      name: vendors.name,
      profile: vendors.profile,
      editorsMayPublish: vendors.editorsMayPublish,
      version: vendors.version,
    })
    .from(vendors)
    .where(eq(vendors.id, member.vendorId));
  if (!platform || !vendor) throw new NotFound("The vendor is no member of this platform.");
  const { logoId, ...settings } = await readSettings(ctx, member);
  return {
    platform,
    vendor: { ...vendor, profile: vendor.profile as Profile },
    settings: { ...settings, logo: logoId ? await findLogo(ctx, member, logoId) : null },
  };
}

export type FoundStorefront = Awaited<ReturnType<typeof findStorefront>>;

async function findLogo({ db }: Context, { platformId }: Member, logoId: string): Promise<Logo | null> {
  const [found] = await db
    .select({ id: media.id, name: media.name })
    .from(media)
    .where(and(eq(media.platformId, platformId), eq(media.id, logoId)));
  return found ? { ...found, src: mediaAddress(found.id) } : null;
}
