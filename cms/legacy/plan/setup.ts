import { and, eq } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { legacyEntries, platforms, subscriptionTiers } from "@/db/schema";
import type { Context } from "../../context";
import { Conflict, Invalid, NotFound } from "../../errors";
import { authorise, installation } from "../../policy";
import { grantedFeatures } from "../../tiers/tier-for-write";
import { checkLegacy } from "../check-legacy";
import {
  countOld,
  missingNumbers,
  type OldCounts,
  readCodes,
  readSubscriptions,
  readTiers,
  sourceOf,
} from "../read-old";
import { slugOf } from "../slug-of";
import { vendorsByCode } from "../target/load-target";
import type { Decisions } from "./decisions";
import type { Finding } from "./finding";
import { type KnownTier, planTiers } from "./plan-tiers";
import type { PlannedTier } from "./planned";

export type ImportOptions = {
  /** Code of the platform that takes everything in. */
  platform: string;
  /** The language that the old pages are in; null for the platform's own. */
  locale: string | null;
  /** The old site's origin, such as `https://www.oms.lu`, for links to it. */
  origin: string | null;
  /** Where its pictures and other files are from now on; null where they stay on that origin. */
  files: string | null;
  decisions: Decisions;
};

/** What an import knows from its start to its end. */
export type ImportSetup = {
  platformId: string;
  locale: string;
  origin: string | null;
  files: string | null;
  decisions: Decisions;
  source: string;
  counts: OldCounts;
  tiers: PlannedTier[];
  tierFindings: Finding[];
  lowestTier: PlannedTier;
  /** The tier of a vendor's subscription, by the vendor's old number; null where it has none. */
  tierOf: (legacyId: number) => KnownTier | null;
  /** Those that Orion has, by their ids. */
  knownTiers: ReadonlyMap<string, KnownTier>;
  knownVendors: ReadonlyMap<string, string>;
  usedCodes: Set<string>;
  exactCodes: ReadonlySet<string>;
  usedEmails: Set<string>;
};

/**
 * Looks at both databases, and makes sure that the one can go into the other.
 *
 * @throws Invalid where the old one is of another form, or has no tiers, or a decision is about nothing in it; NotFound
 *   where there is no such platform; Conflict("source") where the platform took in another old database; Forbidden.
 */
export async function prepareImport(ctx: Context, old: Queryable, options: ImportOptions): Promise<ImportSetup> {
  // An import makes vendors, tiers, people and pages alike, as whoever may found a platform could.
  authorise(ctx, "platform.create", installation);
  await checkLegacy(old);
  const platform = await platformOf(ctx.db, options);
  const source = await sourceOf(old);
  await refuseOtherSource(ctx.db, platform.platformId, source);
  await refuseStrangeNumbers(old, options.decisions);
  const known = await knownTiers(ctx.db);
  const { tiers, findings } = planTiers(await readTiers(old), known, platform.platformId);
  const subscriptions = await readSubscriptions(old);
  const byId = new Map(tiers.map((tier) => [tier.legacyId, tier]));
  const [lowestTier] = [...tiers].sort((a, b) => a.position - b.position);
  if (!lowestTier) throw new Invalid([{ path: "subscription_tiers", message: "there is no tier" }]);
  const knownVendors = await vendorsByCode(ctx.db);
  return {
    ...platform,
    origin: options.origin,
    files: options.files ?? options.origin,
    decisions: options.decisions,
    source,
    counts: await countOld(old),
    tiers,
    tierFindings: findings,
    lowestTier,
    tierOf: (legacyId) => byId.get(subscriptions.get(legacyId) ?? 0) ?? null,
    knownTiers: new Map(known.map((tier) => [tier.tierId, tier])),
    knownVendors,
    usedCodes: new Set(knownVendors.keys()),
    exactCodes: keptCodes(await readCodes(old), options.decisions),
    usedEmails: new Set(),
  };
}

async function platformOf(db: Queryable, { platform: code, locale: wanted }: ImportOptions) {
  const [platform] = await db.select().from(platforms).where(eq(platforms.code, code));
  if (!platform) throw new NotFound(`There is no platform “${code}” in Orion. Create it first, or name another.`);
  const locale = wanted ?? platform.defaultLocale;
  if (!platform.locales.includes(locale)) {
    throw new Invalid([
      { path: "locale", message: `is not offered by ${platform.name}: it has ${platform.locales.join(", ")}` },
    ]);
  }
  return { platformId: platform.id, locale };
}

async function refuseOtherSource(db: Queryable, platformId: string, source: string): Promise<void> {
  const isSource = and(eq(legacyEntries.platformId, platformId), eq(legacyEntries.kind, "source"));
  const [before] = await db.select({ legacyId: legacyEntries.legacyId }).from(legacyEntries).where(isSource);
  if (!before || before.legacyId === source) return;
  throw new Conflict("source", "The platform took in another old database. Roll that import back first.");
}

/** Old codes that are codes in Orion too, but for those that a person has their vendors give up. */
function keptCodes(vendors: Awaited<ReturnType<typeof readCodes>>, { vendors: decided }: Decisions): Set<string> {
  const isGivenUp = ({ id, code }: (typeof vendors)[number]) =>
    decided[id]?.skip || decided[id]?.use || (decided[id]?.code ?? code) !== code;
  return new Set(
    vendors.filter((vendor) => slugOf(vendor.code) === vendor.code && !isGivenUp(vendor)).map(({ code }) => code),
  );
}

const decidedKinds = [
  ["vendors", "vendor"],
  ["users", "person"],
  ["pages", "page"],
] as const;

/** A decision under a mistyped number would leave undecided what it was meant for. */
async function refuseStrangeNumbers(old: Queryable, decisions: Decisions): Promise<void> {
  const problems = [];
  for (const [kind, one] of decidedKinds) {
    for (const number of await missingNumbers(old, kind, Object.keys(decisions[kind]))) {
      problems.push({ path: `${kind}.${number}`, message: `the old database has no ${one} with this number` });
    }
  }
  if (problems.length) throw new Invalid(problems);
}

async function knownTiers(db: Queryable): Promise<KnownTier[]> {
  const rows = await db.select({ tier: subscriptionTiers, features: grantedFeatures }).from(subscriptionTiers);
  return rows.map(({ tier: { id, version: _, ...tier }, features }) => ({ ...tier, tierId: id, features }));
}
