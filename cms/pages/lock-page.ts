import { and, eq, isNull, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict, Invalid } from "../errors";
import type { Action } from "../policy";
import { tags } from "../tags";
import { allTags } from "./changed-tags";
import { type PageRow, pageForWrite } from "./page-for-write";
import { workingRevision } from "./revision-content";

type Changed = { tags: string[] };
type Target = { pageId: string };

/** Locks a page for vendors, in every language: overrides that there are are paused, none can be started. */
export function lockPage(ctx: Context, target: Target): Promise<Changed> {
  return setPolicy(ctx, target, "page.lock", { isLocked: true });
}

/** Unlocks a page: paused overrides are shown again as they were. */
export function unlockPage(ctx: Context, target: Target): Promise<Changed> {
  return setPolicy(ctx, target, "page.lock", { isLocked: false });
}

/** Requires a page of every vendor, in every language: it cannot be hidden, and is shown where it was. */
export function requirePage(ctx: Context, target: Target): Promise<Changed> {
  return setPolicy(ctx, target, "page.require", { isRequired: true });
}

/** Leaves it to vendors again whether they show a page; those that hid it before hide it again. */
export function releasePage(ctx: Context, target: Target): Promise<Changed> {
  return setPolicy(ctx, target, "page.require", { isRequired: false });
}

/**
 * Locks some sections of a page and no others: what overrides say of them is set aside until they are unlocked.
 *
 * @throws Invalid where the page does not have a section.
 */
export async function lockSections(
  ctx: Context,
  { pageId, sectionIds }: Target & { sectionIds: readonly string[] },
): Promise<Changed> {
  const page = await platformPage(ctx, "page.lock", pageId);
  const { document } = await workingRevision(ctx.db, page);
  const known = document?.sections.map(({ id }) => id) ?? [];
  const problems = sectionIds
    .filter((id) => !known.includes(id) && !page.lockedSectionIds.includes(id))
    .map((id) => ({ path: `sections.${id}`, message: "is not in the default" }));
  if (problems.length) throw new Invalid(problems);
  const lockedSectionIds = [...new Set(sectionIds)];
  await ctx.db
    .update(pages)
    .set({ lockedSectionIds, version: page.version + 1, updatedAt: sql`now()` })
    .where(eq(pages.id, pageId));
  const { platformId } = page;
  await audit(ctx, { action: "page.lock-sections", platformId, subjectId: pageId, detail: { lockedSectionIds } });
  return { tags: [tags.slot(platformId, page.slug)] };
}

async function setPolicy(
  ctx: Context,
  { pageId }: Target,
  action: Action,
  policy: Partial<Pick<PageRow, "isLocked" | "isRequired">>,
): Promise<Changed> {
  const page = await platformPage(ctx, action, pageId);
  const { platformId, slug, layer } = page;
  await ctx.db
    .update(pages)
    .set({ ...policy, version: sql`${pages.version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(pages.platformId, platformId),
        eq(pages.slug, slug),
        eq(pages.ownerId, platformId),
        eq(pages.layer, layer),
        isNull(pages.deletedAt),
      ),
    );
  await audit(ctx, { action, platformId, subjectId: pageId, detail: policy });
  return { tags: allTags(page) };
}

async function platformPage(ctx: Context, action: Action, pageId: string): Promise<PageRow> {
  const page = await pageForWrite(ctx, action, { pageId });
  if (page.vendorId) throw new Conflict("layer", "The page is a vendor's own.");
  return page;
}
