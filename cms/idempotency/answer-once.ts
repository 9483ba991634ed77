import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { idempotencyKeys } from "@/db/schema";
import type { Context } from "../context";
import { Invalid } from "../errors";
import { KeyInUse } from "./key-in-use";
import { takeRoom } from "./take-room";

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
 * @throws KeyInUse while the first call with the key is being answered: nobody waits for it with a connection in hand;
 *   Invalid for `Idempotency-Key` where the key came with another call before; NoRoom where its owner keeps too much.
 */
export async function answerOnce(ctx: Context, call: Call, work: () => Promise<KeptAnswer>): Promise<KeptAnswer> {
  const { owner, key } = call;
  if (key === null) return work();
  const requestHash = hashOf(call);
  await ctx.db.execute(sql`select set_config('orion.caller', ${owner}, true)`);
  await hold(ctx, owner, key);
  const own = and(eq(idempotencyKeys.owner, owner), eq(idempotencyKeys.key, key));
  const [kept] = await ctx.db.select().from(idempotencyKeys).where(own);
  if (kept) {
    if (kept.requestHash !== requestHash) throw new Invalid([reused]);
    return kept.answer as KeptAnswer;
  }
  const answer = await work();
  await ctx.db.insert(idempotencyKeys).values({ owner, key, requestHash, answer });
  await takeRoom(ctx, owner, Buffer.byteLength(JSON.stringify(answer)));
  return answer;
}

const reused = { path: "Idempotency-Key", message: "came with another request before" };

/** Until the transaction ends. */
async function hold({ db }: Context, owner: string, key: string): Promise<void> {
  const lock = sql`hashtextextended(${`idempotency-key ${owner} ${key}`}, 0)`;
  const [held] = await db.execute<{ is_held: boolean }>(sql`select pg_try_advisory_xact_lock(${lock}) as is_held`);
  if (!held?.is_held) throw new KeyInUse();
}

function hashOf({ operation, input }: Call): string {
  return createHash("sha256")
    .update(JSON.stringify([operation, input]))
    .digest("hex");
}
