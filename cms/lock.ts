import { sql } from "drizzle-orm";
import type { Context } from "./context";

/**
 * Lets only one transaction at a time past this point for a name; the others wait until it has ended. For rules that
 * several rows keep together, which none of them could be locked for.
 */
export async function lockName({ db }: Context, name: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}
