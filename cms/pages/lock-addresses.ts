import { sql } from "drizzle-orm";
import type { Context } from "../context";

/**
 * Lets nobody else take or change an address of a platform until the transaction ends. To be called before any row is
 * locked: those that hold the addresses lock rows afterwards.
 */
export async function lockAddresses({ db }: Context, { platformId }: { platformId: string }): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(${key(platformId)})`);
}

/**
 * Keeps the addresses of a platform as they are until the transaction ends, so that a page is not put where another one
 * is just being moved away. Any number may hold them at once; before rows are locked, too.
 */
export async function holdAddresses({ db }: Context, { platformId }: { platformId: string }): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock_shared(${key(platformId)})`);
}

const key = (platformId: string) => sql`hashtextextended(${`addresses ${platformId}`}, 0)`;
