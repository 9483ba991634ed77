import type { Database, Transaction } from "@/db/client";

/** Who acts; `userId` is null where a script or the system itself does. */
export type Actor = { userId: string | null };

/** What every verb works with: the transaction that it writes in, and who acts. */
export type Context = { db: Transaction; actor: Actor };

/** Runs a verb, or several, in one transaction: all of it happens or nothing. */
export function inTransaction<T>(db: Database, actor: Actor, work: (ctx: Context) => Promise<T>): Promise<T> {
  return db.transaction((transaction) => work({ db: transaction, actor }));
}
