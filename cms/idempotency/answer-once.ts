import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { idempotencyKeys } from "@/db/schema";
import type { Context } from "../context";
import { Conflict } from "../errors";

/** What a call of the API was answered with. */
export type KeptAnswer = { status: number; body: unknown; etag: string | null; location: string | null };

type Call = {
  /** The token or person who calls; the database shows each only its own keys. */
  owner: string;
  /** Null where the call is not to be known again. */
  key: string | null;
  operation: string;
  /** All that the call brings. */
  input: unknown;
};

/**
 * Does a piece of work once for each key, however often and however parallel it is asked for: the others get the first
 * one's answer. The key is kept in the transaction of the work, so neither is there without the other; what was refused
 * keeps none, and may be tried again.
 *
 * @throws Conflict("idempotency-key") where the key came with another call before.
 */
export async function answerOnce(ctx: Context, call: Call, work: () => Promise<KeptAnswer>): Promise<KeptAnswer> {
  const { owner, key } = call;
  if (key === null) return work();
  const requestHash = hashOf(call);
  await ctx.db.execute(sql`select set_config('orion.caller', ${owner}, true)`);
  // Waits for another transaction that holds the key, until that one ends.
  const [claimed] = await ctx.db
    .insert(idempotencyKeys)
    .values({ owner, key, requestHash })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  const own = and(eq(idempotencyKeys.owner, owner), eq(idempotencyKeys.key, key));
  if (!claimed) {
    const [kept] = await ctx.db.select().from(idempotencyKeys).where(own);
    if (!kept?.answer) throw new Conflict("busy", "The same call is being answered. Ask again in a moment.");
    if (kept.requestHash !== requestHash) {
      throw new Conflict("idempotency-key", "This Idempotency-Key came with another request before.");
    }
    return kept.answer as KeptAnswer;
  }
  const answer = await work();
  await ctx.db.update(idempotencyKeys).set({ answer }).where(own);
  return answer;
}

function hashOf({ operation, input }: Call): string {
  return createHash("sha256")
    .update(JSON.stringify([operation, input]))
    .digest("hex");
}
