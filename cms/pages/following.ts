import type { Queryable } from "@/db/client";
import { vendors } from "@/db/schema";
import { called } from "../called";
import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { isTouched } from "../inheritance/drift";
import { countFollowing, type Following } from "./count-following";
import type { PageDocument } from "./document";
import { findOrigin } from "./find-origin";
import { type Follower, type FollowerGroup, type FollowerPart, findFollowers } from "./followers";
import { driftOf, listOverriders, type Overrider } from "./overriders";
import { standingPageForRead } from "./page-for-read";
import type { PageRow } from "./page-for-write";
import { workingRevision } from "./revision-content";

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
): Promise<Omit<Following, "behind"> & { asked: number }> {
  const page = await platformPage(ctx, pageId);
  const { behind: asked, ...following } = await countFollowing(ctx.db, page, await draftDocument(ctx, page));
  return { ...following, asked };
}

/**
 * The vendors of one group, by code, a part at a time.
 *
 * @param sectionId narrows "override" down to those that change, hide or move this section.
 * @param search part of a vendor's name, or the beginning of its code.
 * @param after the code of the last vendor of the part before.
 * @param limit most vendors to return, up to 200.
 * @throws NotFound, Forbidden, or Conflict("state") where vendors' pages do not stand on this one.
 */
export async function listFollowers(
  ctx: Context,
  {
    pageId,
    group,
    sectionId,
    after = "",
    limit = 50,
    search = "",
  }: { pageId: string; group: FollowerGroup; sectionId?: string; after?: string; limit?: number; search?: string },
): Promise<Follower[]> {
  const page = await platformPage(ctx, pageId);
  const document = await publicDocument(ctx, page);
  const part = { after, limit: Math.max(1, Math.min(limit, 200)), search };
  if (group === "behind") {
    return listOverriding(ctx.db, page, part, (each) => driftOf(each, document, page.lockedSectionIds)?.isBehind);
  }
  if (group === "override" && sectionId) {
    return listOverriding(ctx.db, page, part, ({ patch }) => patch && isTouched(patch, sectionId));
  }
  return findFollowers(ctx.db, page, group, part);
}

/** What a patch says is not for the database to judge: overrides are read in parts until enough are found. */
async function listOverriding(
  db: Queryable,
  page: PageRow,
  { after, limit, search }: FollowerPart,
  isWanted: (each: Overrider) => boolean | null | undefined,
): Promise<Follower[]> {
  const wanted: Follower[] = [];
  for (let last: string | undefined = after; last !== undefined && wanted.length < limit; ) {
    const read: Overrider[] = await listOverriders(db, page, {
      after: last,
      limit: readAtOnce,
      condition: called(search, vendors.name, vendors.code),
    });
    const found = read.filter(isWanted);
    wanted.push(...found.map(({ vendorId, code, name, pageId }) => ({ vendorId, code, name, pageId })));
    last = read.length < readAtOnce ? undefined : read.at(-1)?.code;
  }
  return wanted.slice(0, limit);
}

const readAtOnce = 500;

async function platformPage(ctx: Context, pageId: string): Promise<PageRow> {
  const page = await standingPageForRead(ctx, { pageId });
  if (page.vendorId) throw new NotFound("The page does not exist.");
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
