import { asc, eq, inArray, sql } from "drizzle-orm";
import { pages, platforms, subscriptionTiers, vendors } from "@/db/schema";
import type { Context } from "../context";
import { limitsOf } from "../memberships/change-tier";
import { parse } from "../parse";
import { authorise, installation } from "../policy";
import type { FeatureCode } from "./entitlements";
import { type LostFeatures, lostFeatures } from "./lost-features";
import type { Limits } from "./quota";
import { tierChangesSchema } from "./tier";
import { grantedFeatures } from "./tier-for-write";
import { effectsOn, type MemberEffect } from "./tier-members";

const mostNamed = 20;

/** What other limits of a tier would do on one platform: to how many memberships and pages. */
export type PlatformEffect = {
  platformId: string;
  platform: string;
  memberships: number;
  paused: number;
  resumed: number;
};

export type NamedPage = {
  pageId: string;
  slug: string;
  locale: string;
  vendor: string;
  platform: string;
  willBePaused: boolean;
};

export type TierEffect = { platforms: PlatformEffect[]; pages: NamedPage[]; lost: LostFeatures | null };

/**
 * What `updateTier` would do with these limits and features; what is left out stays.
 *
 * @returns the platforms on which pages are paused or resumed, the first 20 of these pages by vendor, and who loses
 *   which features.
 * @throws Invalid, NotFound, Forbidden.
 */
export async function previewTierChange(
  ctx: Context,
  { tierId, ...input }: { tierId: string } & Partial<Limits> & { features?: FeatureCode[] },
): Promise<TierEffect> {
  authorise(ctx, "tier.update", installation);
  const now = await limitsOf(ctx.db, tierId);
  const { features, ...changes } = parse(tierChangesSchema(now), input);
  const limits = { ...now, ...changes };
  const byPlatform = new Map<string, Omit<PlatformEffect, "platform">>();
  const named: MemberEffect[] = [];
  for await (const batch of effectsOn(ctx.db, tierId, limits, { lock: false })) {
    for (const effect of batch) add(byPlatform, effect);
    named.push(...batch.slice(0, mostNamed - named.length));
  }
  return {
    platforms: await withNames(ctx, [...byPlatform.values()]),
    pages: await namedPages(ctx, named),
    lost: features ? await lostFeatures(ctx.db, tierId, await missingFrom(ctx, tierId, features)) : null,
  };
}

/** What the tier grants now and would not any more. */
async function missingFrom({ db }: Context, tierId: string, features: FeatureCode[]): Promise<FeatureCode[]> {
  const [granted] = await db
    .select({ features: grantedFeatures })
    .from(subscriptionTiers)
    .where(eq(subscriptionTiers.id, tierId));
  return (granted?.features ?? []).filter((code) => !features.includes(code));
}

function add(
  byPlatform: Map<string, Omit<PlatformEffect, "platform">>,
  { platformId, paused, resumed }: MemberEffect,
): void {
  const known = byPlatform.get(platformId) ?? { platformId, memberships: 0, paused: 0, resumed: 0 };
  known.memberships += 1;
  known.paused += paused.length;
  known.resumed += resumed.length;
  byPlatform.set(platformId, known);
}

async function withNames({ db }: Context, effects: Array<Omit<PlatformEffect, "platform">>): Promise<PlatformEffect[]> {
  if (!effects.length) return [];
  const ids = effects.map(({ platformId }) => platformId);
  const found = await db
    .select({ id: platforms.id, name: platforms.name })
    .from(platforms)
    .where(inArray(platforms.id, ids))
    .orderBy(asc(platforms.name));
  return found.flatMap(({ id, name }) =>
    effects.filter(({ platformId }) => platformId === id).map((effect) => ({ ...effect, platform: name })),
  );
}

async function namedPages({ db }: Context, effects: readonly MemberEffect[]): Promise<NamedPage[]> {
  const ids = effects.flatMap(({ paused, resumed }) => [...paused, ...resumed]).slice(0, mostNamed);
  if (!ids.length) return [];
  return db
    .select({
      pageId: pages.id,
      slug: pages.slug,
      locale: pages.locale,
      vendor: vendors.name,
      platform: platforms.name,
      willBePaused: sql<boolean>`${pages.pausedAt} is null`,
    })
    .from(pages)
    .innerJoin(vendors, eq(vendors.id, pages.vendorId))
    .innerJoin(platforms, eq(platforms.id, pages.platformId))
    .where(inArray(pages.id, ids))
    .orderBy(asc(vendors.name), asc(pages.slug), asc(pages.locale));
}
