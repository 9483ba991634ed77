import { asc, count, desc, gt, inArray, isNull, notInArray, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { hashOf } from "./ids";
import {
  type LegacyPage,
  type LegacyTier,
  type LegacyUser,
  type LegacyVendor,
  legacyPages,
  legacySubscriptions,
  legacyTiers,
  legacyUsers,
  legacyVendors,
} from "./schema";

/** What is brought in together: some vendors with all that is theirs, or what belongs to none. */
export type OldBatch = { vendors: LegacyVendor[]; users: LegacyUser[]; pages: LegacyPage[] };

export type OldCounts = { vendors: number; users: number; pages: number };

/** What belongs to no vendor: the system's own pages and people, and what names a vendor that there is not. */
export async function readOwn(old: Queryable): Promise<OldBatch> {
  const vendors = old.select({ id: legacyVendors.id }).from(legacyVendors);
  const users = old
    .select()
    .from(legacyUsers)
    .where(sql`${isNull(legacyUsers.vendorId)} or ${notInArray(legacyUsers.vendorId, vendors)}`);
  const pages = old.select().from(legacyPages).where(isNull(legacyPages.vendorId));
  return {
    vendors: [],
    users: await users.orderBy(asc(legacyUsers.id)),
    pages: await pages.orderBy(asc(legacyPages.id)),
  };
}

/** Pages that name a vendor that there is not. */
export function readOrphans(old: Queryable): Promise<Array<Pick<LegacyPage, "id" | "slug" | "vendorId">>> {
  const vendors = old.select({ id: legacyVendors.id }).from(legacyVendors);
  return old
    .select({ id: legacyPages.id, slug: legacyPages.slug, vendorId: legacyPages.vendorId })
    .from(legacyPages)
    .where(notInArray(legacyPages.vendorId, vendors))
    .orderBy(asc(legacyPages.id));
}

/** All vendors with what is theirs, some at a time, in order. */
export async function* readVendors(old: Queryable, size: number): AsyncGenerator<OldBatch> {
  for (let after: number | null = null; ; ) {
    const vendors = await old
      .select()
      .from(legacyVendors)
      .where(after === null ? undefined : gt(legacyVendors.id, after))
      .orderBy(asc(legacyVendors.id))
      .limit(size);
    const last = vendors.at(-1);
    if (!last) return;
    after = last.id;
    const ids = vendors.map(({ id }) => id);
    yield {
      vendors,
      users: await old
        .select()
        .from(legacyUsers)
        .where(inArray(legacyUsers.vendorId, ids))
        .orderBy(asc(legacyUsers.id)),
      pages: await old
        .select()
        .from(legacyPages)
        .where(inArray(legacyPages.vendorId, ids))
        .orderBy(asc(legacyPages.id)),
    };
  }
}

export function readCodes(old: Queryable): Promise<Array<Pick<LegacyVendor, "id" | "code">>> {
  return old.select({ id: legacyVendors.id, code: legacyVendors.code }).from(legacyVendors);
}

export function readTiers(old: Queryable): Promise<LegacyTier[]> {
  return old.select().from(legacyTiers).orderBy(asc(legacyTiers.position), asc(legacyTiers.id));
}

/** The tier of each vendor that has an active subscription: of several the newest. */
export async function readSubscriptions(old: Queryable): Promise<Map<number, number>> {
  const rows = await old
    .selectDistinctOn([legacySubscriptions.vendorId], {
      vendorId: legacySubscriptions.vendorId,
      tierId: legacySubscriptions.tierId,
    })
    .from(legacySubscriptions)
    .where(inArray(legacySubscriptions.status, ["active", "trial"]))
    .orderBy(asc(legacySubscriptions.vendorId), desc(legacySubscriptions.startedAt), desc(legacySubscriptions.id));
  return new Map(rows.map(({ vendorId, tierId }) => [vendorId, tierId]));
}

export async function countOld(old: Queryable): Promise<OldCounts> {
  const of = async (table: typeof legacyVendors | typeof legacyUsers | typeof legacyPages) =>
    (await old.select({ n: count() }).from(table))[0]?.n ?? 0;
  return { vendors: await of(legacyVendors), users: await of(legacyUsers), pages: await of(legacyPages) };
}

const tables = { vendors: legacyVendors, users: legacyUsers, pages: legacyPages } as const;

/** Which of the numbers, as they are written in decisions, are of nothing in the old database. */
export async function missingNumbers(
  old: Queryable,
  kind: keyof typeof tables,
  numbers: readonly string[],
): Promise<string[]> {
  const { id } = tables[kind];
  const rows = await old
    .select({ id })
    .from(tables[kind])
    .where(sql`${id}::text = any(${sql.param(numbers)}::text[])`);
  const there = new Set(rows.map((row) => String(row.id)));
  return numbers.filter((number) => !there.has(number));
}

/** Tells one old database from another, also after it was restored elsewhere: by the first of its rows. */
export async function sourceOf(old: Queryable): Promise<string> {
  const [vendor] = await old.select().from(legacyVendors).orderBy(asc(legacyVendors.id)).limit(1);
  const [tier] = await old.select().from(legacyTiers).orderBy(asc(legacyTiers.id)).limit(1);
  const [page] = await old
    .select({ id: legacyPages.id, createdAt: legacyPages.createdAt })
    .from(legacyPages)
    .orderBy(asc(legacyPages.id))
    .limit(1);
  return hashOf([vendor?.id, vendor?.code, vendor?.createdAt, tier?.id, tier?.code, page?.id, page?.createdAt]);
}
