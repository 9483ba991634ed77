import { eq, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { Conflict, Invalid } from "../errors";
import type { Action } from "../policy";
import { sectionTitle } from "../sections/section-title";
import { tags } from "../tags";
import { translationsOf } from "./at-place";
import { auditPage } from "./audit-page";
import { allTags } from "./changed-tags";
import { heldBy } from "./hidden-sections";
import { layers } from "./layer";
import { type PageRow, pageForWrite } from "./page-for-write";
import { workingRevision } from "./revision-content";

type Changed = { tags: string[] };
/** A page, and the version of it that was seen; left out where any will do. */
type Target = { pageId: string; version?: number };

/** Locks a page for vendors, in every language: existing overrides are paused, none can be started. */
export function lockPage(ctx: Context, target: Target): Promise<Changed> {
  return setPolicy(ctx, target, { action: "page.lock", recorded: "page.lock", policy: { isLocked: true } });
}

/** Unlocks a page: paused overrides are shown again as they were. */
export function unlockPage(ctx: Context, target: Target): Promise<Changed> {
  return setPolicy(ctx, target, { action: "page.lock", recorded: "page.unlock", policy: { isLocked: false } });
}

/** Requires a page of every vendor, in every language: it cannot be hidden, and is shown where it was. */
export function requirePage(ctx: Context, target: Target): Promise<Changed> {
  return setPolicy(ctx, target, { action: "page.require", recorded: "page.require", policy: { isRequired: true } });
}

/** Leaves it to vendors again whether they show a page; those that hid it before hide it again. */
export function releasePage(ctx: Context, target: Target): Promise<Changed> {
  return setPolicy(ctx, target, { action: "page.require", recorded: "page.release", policy: { isRequired: false } });
}

/**
 * Keeps a platform page off the storefronts, in every language, such as one that sells what the platform sells. Vendors
 * that have made it theirs show it all the same.
 *
 * @throws Conflict("layer") for a default: it is written for storefronts and nothing else.
 */
export function withholdPage(ctx: Context, target: Target): Promise<Changed> {
  return setPolicy(ctx, target, {
    action: "page.require",
    recorded: "page.withhold",
    policy: { isShownByVendors: false },
  });
}

/** Shows a platform page on the storefronts of vendors that have no page of their own there, as it is from the start. */
export function offerPage(ctx: Context, target: Target): Promise<Changed> {
  return setPolicy(ctx, target, { action: "page.require", recorded: "page.offer", policy: { isShownByVendors: true } });
}

/**
 * Locks some sections of a page and no others: what overrides say of them is set aside until they are unlocked.
 *
 * @throws Invalid where the page does not have a section.
 */
export async function lockSections(
  ctx: Context,
  { pageId, version, sectionIds }: Target & { sectionIds: readonly string[] },
): Promise<Changed> {
  const page = await platformPage(ctx, "page.lock", { pageId, version });
  const { document } = await workingRevision(ctx.db, page);
  const held = document ? heldBy(document) : [];
  const known = held.map(({ id }) => id);
  const problems = sectionIds
    .filter((id) => !known.includes(id) && !page.lockedSectionIds.includes(id))
    .map((id) => ({ path: `sections.${id}`, message: "is not in the default" }));
  if (problems.length) throw new Invalid(problems);
  const lockedSectionIds = [...new Set(sectionIds)];
  await ctx.db.update(pages).set({ lockedSectionIds, updatedAt: sql`now()` }).where(eq(pages.id, pageId));
  const locked = held.filter(({ id }) => lockedSectionIds.includes(id)).map(sectionTitle);
  await auditPage(ctx, "page.lock-sections", page, { lockedSections: locked.length ? locked : "none" });
  return { tags: [tags.slot(page.platformId, page.slug)] };
}

type PolicyChange = {
  action: Action;
  recorded: string;
  policy: Partial<Pick<PageRow, "isLocked" | "isRequired" | "isShownByVendors">>;
};

/** Sets a page's policy in every language. Its version stays: the policy is no part of what an editor saves. */
async function setPolicy(
  ctx: Context,
  { pageId, version }: Target,
  { action, recorded, policy }: PolicyChange,
): Promise<Changed> {
  await lockTranslations(ctx, pageId);
  const page = await platformPage(ctx, action, { pageId, version });
  if (policy.isShownByVendors === false && page.layer !== layers.platform) {
    throw new Conflict("layer", "A default is written for the vendors’ sites, so it is shown there.");
  }
  await ctx.db
    .update(pages)
    .set({ ...policy, updatedAt: sql`now()` })
    .where(translationsOf(page));
  await auditPage(ctx, recorded, page);
  return { tags: allTags(page) };
}

/** The rows of a page in all languages are always locked in the same order, so that two changes at once cannot block. */
async function lockTranslations({ db, scope }: Context, pageId: string): Promise<void> {
  const [page] = await db.select().from(pages).where(eq(pages.id, pageId));
  if (!page || !isInScope(scope, page)) return;
  await db.select({ id: pages.id }).from(pages).where(translationsOf(page)).orderBy(pages.id).for("update");
}

async function platformPage(ctx: Context, action: Action, target: Target): Promise<PageRow> {
  const page = await pageForWrite(ctx, action, target);
  if (page.vendorId) throw new Conflict("layer", "The page is a vendor's own.");
  return page;
}
