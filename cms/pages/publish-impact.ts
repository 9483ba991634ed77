import { eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { authorise } from "../policy";
import type { PageDocument } from "./document";
import { countFollowing, driftOf, type Following, listOverriders, type Overrider } from "./find-followers";
import { findOrigin } from "./find-origin";
import type { PageRow } from "./page-for-write";
import { workingRevision } from "./revision-content";

export const followerGroups = ["override", "own", "behind", "paused"] as const;
export type FollowerGroup = (typeof followerGroups)[number];

/**
 * What vendors do with one of the platform's pages as it is public.
 *
 * @throws NotFound, Forbidden, or Conflict("state") where vendors' pages do not stand on this one.
 */
export async function findFollowing(ctx: Context, { pageId }: { pageId: string }): Promise<Following> {
  const page = await platformPage(ctx, pageId);
  return countFollowing(ctx.db, page, await publicDocument(ctx, page));
}

/** Whom publishing the page's draft would ask for a decision: "412 follow, 37 override, 5 will be asked to review". */
export async function publishImpact(
  ctx: Context,
  { pageId }: { pageId: string },
): Promise<Following & { asked: number }> {
  const page = await platformPage(ctx, pageId);
  const draft = await draftDocument(ctx, page);
  const following = await countFollowing(ctx.db, page, draft);
  return { ...following, asked: following.behind };
}

/**
 * The vendors of one group, by code, a page at a time.
 *
 * @param after the code of the last vendor of the page before.
 * @param limit most vendors to return, up to 200.
 */
export async function listFollowers(
  ctx: Context,
  { pageId, group, after = "", limit = 50 }: { pageId: string; group: FollowerGroup; after?: string; limit?: number },
): Promise<Array<Pick<Overrider, "vendorId" | "code" | "name" | "pageId">>> {
  const page = await platformPage(ctx, pageId);
  const document = await publicDocument(ctx, page);
  const isIn: Record<FollowerGroup, (each: Overrider) => boolean> = {
    override: ({ patch }) => patch !== null,
    own: ({ patch }) => patch === null,
    behind: (each) => driftOf(each, document, page.lockedSectionIds)?.isBehind ?? false,
    paused: ({ isPaused }) => isPaused || page.isLocked,
  };
  const overriders = await listOverriders(ctx.db, page);
  return overriders
    .filter((each) => each.code > after && isIn[group](each))
    .slice(0, Math.min(limit, 200))
    .map(({ vendorId, code, name, pageId: own }) => ({ vendorId, code, name, pageId: own }));
}

async function platformPage(ctx: Context, pageId: string): Promise<PageRow> {
  const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId));
  if (!page || page.deletedAt || page.vendorId || !isInScope(ctx.scope, page)) {
    throw new NotFound("The page does not exist.");
  }
  authorise(ctx, "page.save-draft", page);
  return page;
}

async function publicDocument({ db }: Context, page: PageRow): Promise<PageDocument> {
  const origin = await findOrigin(db, page);
  if (origin?.pageId !== page.id) throw new Conflict("state", "No vendor's page stands on this one.");
  return origin.document;
}

async function draftDocument({ db }: Context, page: PageRow): Promise<PageDocument> {
  const { document } = await workingRevision(db, page);
  if (!document) throw new Error(`The platform's page ${page.id} is not whole.`);
  return document;
}
