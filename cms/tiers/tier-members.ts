import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages, vendorPlatforms } from "@/db/schema";
import type { Effect } from "../memberships/pause-and-resume";
import { standsBehind } from "../memberships/quota";
import { isStanding, type Member } from "../memberships/standing";
import { type CountedPage, fitToLimits, type Limits } from "./quota";

const batchSize = 500;

export type MemberEffect = Member & { membershipId: string } & Effect;

/**
 * What new limits of a tier do to its memberships, a batch at a time, so that as many as there are need no more memory.
 * Memberships that nothing changes for are left out; ended ones are fitted when they begin again.
 *
 * @param lock whether each membership stays locked until the transaction ends, so that nobody takes a place meanwhile.
 */
export async function* effectsOn(
  db: Queryable,
  tierId: string,
  limits: Limits,
  { lock }: { lock: boolean },
): AsyncGenerator<MemberEffect[]> {
  for (let after: string | null = null; ; ) {
    const members: Array<Member & { membershipId: string }> = await membersAfter(db, tierId, after, lock);
    const last = members.at(-1);
    if (!last) return;
    after = last.membershipId;
    const counted = await pagesOf(db, members);
    yield members
      .map((member) => ({ ...member, ...fitToLimits(counted.get(keyOf(member)) ?? [], limits) }))
      .filter(({ paused, resumed }) => paused.length + resumed.length > 0);
  }
}

function membersAfter(db: Queryable, tierId: string, after: string | null, lock: boolean) {
  const batch = db
    .select({
      membershipId: vendorPlatforms.id,
      platformId: vendorPlatforms.platformId,
      vendorId: vendorPlatforms.vendorId,
    })
    .from(vendorPlatforms)
    .where(and(eq(vendorPlatforms.tierId, tierId), isStanding, after ? gt(vendorPlatforms.id, after) : undefined))
    .orderBy(asc(vendorPlatforms.id))
    .limit(batchSize);
  return lock ? batch.for("update") : batch;
}

async function pagesOf(db: Queryable, members: readonly Member[]): Promise<Map<string, CountedPage[]>> {
  const rows = await db
    .select({
      platformId: pages.platformId,
      vendorId: pages.ownerId,
      id: pages.id,
      isCustom: sql<boolean>`not ${standsBehind}`,
      isPaused: sql<boolean>`${pages.pausedAt} is not null`,
      createdAt: pages.createdAt,
    })
    .from(pages)
    .where(
      and(
        inArray(pages.platformId, [...new Set(members.map(({ platformId }) => platformId))]),
        inArray(pages.ownerId, [...new Set(members.map(({ vendorId }) => vendorId))]),
        isNull(pages.deletedAt),
      ),
    );
  const found = new Map<string, CountedPage[]>();
  for (const { platformId, vendorId, ...page } of rows) {
    const key = keyOf({ platformId, vendorId });
    const known = found.get(key);
    if (known) known.push(page);
    else found.set(key, [page]);
  }
  return found;
}

const keyOf = ({ platformId, vendorId }: Member) => `${platformId} ${vendorId}`;
