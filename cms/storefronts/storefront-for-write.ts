import { and, eq, sql } from "drizzle-orm";
import { storefrontSettings } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { memberTags } from "../memberships/leave-platform";
import { lockPlan } from "../memberships/quota";
import type { Member } from "../memberships/standing";
import { authorise } from "../policy";
import { refuseStale } from "../stale";
import { storedTheme, type VendorTheme } from "./vendor-theme";

/** A storefront, and the version of its settings that the writer started from; left out where any will do. */
export type StorefrontTarget = Member & { version?: number };

/** What a storefront has of its own; version 0 where nothing was ever changed. */
export type StorefrontSettings = {
  theme: VendorTheme;
  locales: string[] | null;
  logoId: string | null;
  version: number;
};

/** What is stored of a storefront's settings, or that nothing is. */
export async function readSettings(
  { db }: Pick<Context, "db">,
  { platformId, vendorId }: Member,
): Promise<StorefrontSettings & { id: string | null }> {
  const isIt = and(eq(storefrontSettings.platformId, platformId), eq(storefrontSettings.vendorId, vendorId));
  const [row] = await db.select().from(storefrontSettings).where(isIt);
  if (!row) return { id: null, theme: { colors: {} }, locales: null, logoId: null, version: 0 };
  const { id, theme, locales, logoId, version } = row;
  return { id, theme: storedTheme(theme), locales, logoId, version };
}

/**
 * The settings of a storefront that are about to be changed; its membership is locked until the transaction ends, so that
 * two at once do not make the first of them twice.
 *
 * @throws NotFound where the vendor is no member or it lies outside the scope, Forbidden, Conflict("version") with what
 *   others changed.
 */
export async function storefrontForWrite(
  ctx: Context,
  { version, ...member }: StorefrontTarget,
): Promise<StorefrontSettings> {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "storefront.update", member);
  await lockPlan(ctx, member);
  const { id, ...settings } = await readSettings(ctx, member);
  await refuseStale(ctx, { subjectId: id ?? member.vendorId, version: settings.version }, version);
  return settings;
}

type Change = Partial<Omit<StorefrontSettings, "version">>;

/**
 * Stores what changed of a storefront, as its next version, and records it.
 *
 * @returns the version now, and the tags of what visitors see differently.
 */
export async function storeStorefront(
  ctx: Context,
  { platformId, vendorId }: Member,
  before: StorefrontSettings,
  change: Change,
  action: "storefront.change-look" | "storefront.change-locales",
): Promise<{ version: number; tags: string[] }> {
  const version = before.version + 1;
  const [stored] = await ctx.db
    .insert(storefrontSettings)
    .values({ platformId, vendorId, ...change, version })
    .onConflictDoUpdate({
      target: [storefrontSettings.platformId, storefrontSettings.vendorId],
      set: { ...change, version, updatedAt: sql`now()` },
    })
    .returning({ id: storefrontSettings.id });
  const was = Object.fromEntries(Object.keys(change).map((field) => [field, before[field as keyof Change]]));
  const detail = { version, before: was, after: change };
  await audit(ctx, { action, platformId, vendorId, subjectId: stored?.id ?? vendorId, detail });
  return { version, tags: await memberTags(ctx, { platformId, vendorId }) };
}
