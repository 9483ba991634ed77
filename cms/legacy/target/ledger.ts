import { and, eq, inArray } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { legacyEntries } from "@/db/schema";
import type { Context } from "../../context";

export type LedgerEntry = typeof legacyEntries.$inferSelect;
export type LedgerKind = LedgerEntry["kind"];

/** The entries of some things of one kind, by their old ids. */
export async function entriesOf(
  db: Queryable,
  platformId: string,
  kind: LedgerKind,
  legacyIds: readonly number[],
): Promise<Map<number, LedgerEntry>> {
  if (!legacyIds.length) return new Map();
  const isWanted = and(
    eq(legacyEntries.platformId, platformId),
    eq(legacyEntries.kind, kind),
    inArray(legacyEntries.legacyId, legacyIds.map(String)),
  );
  const entries = await db.select().from(legacyEntries).where(isWanted);
  return new Map(entries.map((entry) => [Number(entry.legacyId), entry]));
}

export async function writeEntries(
  { db }: Context,
  entries: ReadonlyArray<typeof legacyEntries.$inferInsert>,
): Promise<void> {
  if (entries.length) await db.insert(legacyEntries).values([...entries]);
}
