import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { rateLimits } from "@/db/schema";
import type { Context } from "../context";
import { hashSecret } from "../secret";

const mebibyte = 1024 * 1024;

/** Most bytes of answers that are kept for one caller in a day, in which each is forgotten. */
export const mostKept = 256 * mebibyte;

/** Too much is kept for a caller, until `resetS` seconds are over. */
export class NoRoom extends Error {
  constructor(readonly resetS: number) {
    super("More answers are kept for you than there is room for. Send fewer requests with an Idempotency-Key.");
  }
}

/**
 * Counts what is kept for a caller, in the transaction that keeps it.
 *
 * @throws NoRoom where it is too much; what the transaction has done is undone with it.
 */
export async function takeRoom({ db }: Context, owner: string, bytes: number): Promise<void> {
  const limiter = new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimits,
    keyPrefix: "api-kept",
    points: mostKept,
    duration: 24 * 60 * 60,
    clearExpiredByTimeout: false,
  });
  const taken = await limiter.consume(hashSecret(owner), bytes).catch((refusal: unknown) => refusal);
  if (!(taken instanceof RateLimiterRes)) throw taken;
  if (taken.consumedPoints > mostKept) throw new NoRoom(Math.max(1, Math.ceil(taken.msBeforeNext / 1000)));
}
