import type { FeatureCode } from "../../tiers/entitlements";
import { tierSchema } from "../../tiers/tier";
import { cut } from "../content/cut-text";
import { idOf } from "../ids";
import type { LegacyTier } from "../schema";
import { freeName, slugOf } from "../slug-of";
import type { Finding } from "./finding";
import type { PlannedTier } from "./planned";

/** A tier that Orion has. */
export type KnownTier = Omit<PlannedTier, "legacyId" | "isMade">;

/** The tier of Orion that each old one is: the one with its code, else a new one with the old limits. */
export function planTiers(
  old: readonly LegacyTier[],
  known: readonly KnownTier[],
  platformId: string,
): { tiers: PlannedTier[]; findings: Finding[] } {
  const used = new Set(known.map(({ code }) => code));
  const findings: Finding[] = [];
  let position = Math.max(0, ...known.map((tier) => tier.position));
  const tiers = [...old]
    .sort((a, b) => a.position - b.position || a.id - b.id)
    .map((tier): PlannedTier => {
      const wanted = slugOf(tier.code).slice(0, 40);
      const own = idOf(platformId, "tier", tier.id);
      const same = known.find(({ tierId }) => tierId === own) ?? known.find(({ code }) => code === wanted);
      if (same) {
        if (differs(same, tier)) findings.push(limitsFinding(tier, same));
        return { ...same, legacyId: tier.id, isMade: same.tierId === own };
      }
      const isFree = (code: string) => !used.has(code) && tierSchema.shape.code.safeParse(code).success;
      const code = freeName(wanted.length > 1 ? wanted : `tier-${tier.id}`, isFree, 40);
      used.add(code);
      position += 1;
      const maxCustomPages = smaller(tier.maxCustomPages, tier.maxPages);
      const limits = { maxPages: tier.maxPages, maxCustomPages };
      findings.push(newFinding(tier, code));
      const name = cut(tier.name, 60) || code;
      return {
        legacyId: tier.id,
        tierId: own,
        code,
        name,
        position,
        ...limits,
        features: featuresOf(limits),
        isMade: true,
      };
    });
  return { tiers, findings };
}

function smaller(custom: number | null, all: number | null): number | null {
  if (all === null) return custom;
  return custom === null ? all : Math.min(custom, all);
}

/** What the old tiers granted was said by their limits alone. */
function featuresOf({ maxPages, maxCustomPages }: Pick<PlannedTier, "maxPages" | "maxCustomPages">): FeatureCode[] {
  return [
    "cms_basic",
    "cms_seo",
    "cms_templates",
    ...(maxCustomPages === 0 ? [] : ["cms_custom_pages" as const]),
    ...(maxPages === null ? ["cms_unlimited_pages" as const] : []),
  ];
}

function differs(tier: KnownTier, old: LegacyTier): boolean {
  return tier.maxPages !== old.maxPages || tier.maxCustomPages !== old.maxCustomPages;
}

const told = (limit: number | null) => (limit === null ? "any number of" : String(limit));

function limitsFinding(old: LegacyTier, tier: KnownTier): Finding {
  const limits = (of: Pick<LegacyTier, "maxPages" | "maxCustomPages">) =>
    `${told(of.maxPages)} pages, ${told(of.maxCustomPages)} of them custom`;
  return {
    ...{ about: "tier", legacyId: old.id, name: old.code, code: "tier-limits" },
    found: `had ${limits(old)}; in Orion it has ${limits(tier)}`,
    proposal: "Orion’s limits hold",
    isOpen: false,
  };
}

function newFinding(old: LegacyTier, code: string): Finding {
  const found = "is not in Orion";
  const proposal = `it is created as “${code}” with its old limits`;
  return { about: "tier", legacyId: old.id, name: old.code, code: "tier-new", found, proposal, isOpen: false };
}
