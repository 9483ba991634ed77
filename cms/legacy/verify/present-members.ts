import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { legacyEntries, users, vendorPlatforms, vendors } from "@/db/schema";
import type { OldBatch } from "../read-old";
import { entriesOf } from "../target/ledger";

/** The vendors and people of a batch that Orion has, and how many of its memberships stand. */
export async function presentMembers(
  db: Queryable,
  platformId: string,
  batch: OldBatch,
): Promise<{ vendors: Set<string>; users: Set<string>; memberships: number }> {
  const targets = async (kind: "vendor" | "user" | "membership", rows: ReadonlyArray<{ id: number }>) => {
    const ids = rows.map(({ id }) => id);
    return [...(await entriesOf(db, platformId, kind, ids)).values()].map(({ targetId }) => targetId);
  };
  const [vendorIds, userIds] = [await targets("vendor", batch.vendors), await targets("user", batch.users)];
  const found = async (table: typeof vendors | typeof users, ids: string[]) =>
    new Set(
      (ids.length ? await db.select({ id: table.id }).from(table).where(inArray(table.id, ids)) : []).map(
        ({ id }) => id,
      ),
    );
  const isBrought = inArray(
    vendorPlatforms.id,
    db
      .select({ id: legacyEntries.targetId })
      .from(legacyEntries)
      .where(and(eq(legacyEntries.platformId, platformId), eq(legacyEntries.kind, "membership"))),
  );
  const isStanding = and(eq(vendorPlatforms.platformId, platformId), isNull(vendorPlatforms.endedAt), isBrought);
  const memberships = vendorIds.length
    ? await db.$count(vendorPlatforms, and(isStanding, inArray(vendorPlatforms.vendorId, vendorIds)))
    : 0;
  return { vendors: await found(vendors, vendorIds), users: await found(users, userIds), memberships };
}
