import type { FeatureCode } from "./entitlements";

/** What a membership may have; null is unlimited. Custom pages count within the pages in total. */
export type Limits = { maxPages: number | null; maxCustomPages: number | null };

/** Overrides and custom pages of one vendor on one platform, drafts among them, paused and hidden ones not. */
export type Usage = { pages: number; customPages: number };

export type QuotaRefusal = "pages" | "custom-pages";

/** From this share of a limit on, an upgrade is suggested. */
export const nearLimit = 0.8;

/** Why a page may not be created, or null where it may. */
export function quotaRefusal(usage: Usage, limits: Limits, { isCustom }: { isCustom: boolean }): QuotaRefusal | null {
  if (isCustom && limits.maxCustomPages !== null && usage.customPages >= limits.maxCustomPages) return "custom-pages";
  return limits.maxPages !== null && usage.pages >= limits.maxPages ? "pages" : null;
}

/** The same, or that the plan does not have pages of that kind at all. */
export type CreationRefusal = QuotaRefusal | "feature";

/** What a plan says of pages that are to be made. */
type Allowing = Limits & { tierName: string; features: readonly FeatureCode[] };

/** Why a plan lets no page be created, or null where it does: a kind that it does not have, or a limit that is reached. */
export function creationRefusal(plan: Usage & Allowing, { isCustom }: { isCustom: boolean }): CreationRefusal | null {
  const isGranted = plan.features.includes(isCustom ? "cms_custom_pages" : "cms_basic");
  const hasKind = isGranted && !(isCustom && plan.maxCustomPages === 0);
  return hasKind ? quotaRefusal(plan, plan, { isCustom }) : "feature";
}

/** The same in a sentence for whoever wants to create one. */
export function refusalWords(reason: CreationRefusal, { tierName, maxPages, maxCustomPages }: Allowing): string {
  switch (reason) {
    case "feature":
      return `The ${tierName} plan does not have pages of this kind.`;
    case "pages":
      return `The ${tierName} plan has room for ${maxPages} pages, and all are in use.`;
    case "custom-pages":
      return `The ${tierName} plan has room for ${maxCustomPages} pages of one's own, and all are in use.`;
  }
}

/** The used share of a limit: 0.7 for 7 of 10; null where there is no limit. A limit of 0 is used up. */
export function usedShare(used: number, limit: number | null): number | null {
  if (limit === null) return null;
  return limit === 0 ? 1 : used / limit;
}

/** Whether an upgrade should be suggested. A tier that has no custom pages at all is no reason by itself. */
export function isNearLimit({ pages, customPages }: Usage, { maxPages, maxCustomPages }: Limits): boolean {
  const isNear = (used: number, limit: number | null) => limit !== 0 && (usedShare(used, limit) ?? 0) >= nearLimit;
  return isNear(pages, maxPages) || isNear(customPages, maxCustomPages);
}

/** A page as the plan counts it. */
export type CountedPage = { id: string; isCustom: boolean; isPaused: boolean; createdAt: Date };

/**
 * Which pages stay under a plan, and which are paused. The ones that are active now come first, so that a vendor's own
 * choice holds; among them, and among the paused ones, the oldest first. Nothing is ever deleted.
 *
 * @returns the ids to pause and to bring back, as changes of the present state.
 */
export function fitToLimits(pages: readonly CountedPage[], limits: Limits): { paused: string[]; resumed: string[] } {
  const usage: Usage = { pages: 0, customPages: 0 };
  const changes = { paused: [] as string[], resumed: [] as string[] };
  for (const page of [...pages].sort(byPrecedence)) {
    const stays = quotaRefusal(usage, limits, page) === null;
    if (stays) {
      usage.pages++;
      if (page.isCustom) usage.customPages++;
    }
    if (stays && page.isPaused) changes.resumed.push(page.id);
    if (!stays && !page.isPaused) changes.paused.push(page.id);
  }
  return changes;
}

function byPrecedence(a: CountedPage, b: CountedPage): number {
  return (
    Number(a.isPaused) - Number(b.isPaused) || a.createdAt.getTime() - b.createdAt.getTime() || a.id.localeCompare(b.id)
  );
}

/** What a set of pages uses. */
export function usageOf(pages: ReadonlyArray<Pick<CountedPage, "isCustom" | "isPaused">>): Usage {
  const active = pages.filter((page) => !page.isPaused);
  return { pages: active.length, customPages: active.filter((page) => page.isCustom).length };
}
