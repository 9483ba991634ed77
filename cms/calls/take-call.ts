import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { rateLimits } from "@/db/schema";
import type { Context } from "../context";
import { hashSecret } from "../secret";
import { addressGroup } from "../users/address-group";

/** How often a caller may call, and what is left of it until `resetS` seconds are over. */
export type CallQuota = { limit: number; windowS: number; remaining: number; resetS: number; isOver: boolean };

/** Seconds in which calls are counted. */
export const windowS = 60;
/** Most calls of somebody who is known, and of an address from which nobody is. */
export const callLimits = { caller: 600, nobody: 60 } as const;

/**
 * Counts a call of the API by who makes it: a token or a person, or the address of somebody unknown, with all that its
 * provider gave to the same customer. Counts are shared by all servers. To be committed before the call is answered.
 *
 * @param name the id of a token or a person, or the address.
 */
export async function takeCall(
  { db }: Context,
  { name, kind }: { name: string; kind: keyof typeof callLimits },
): Promise<CallQuota> {
  const limit = callLimits[kind];
  const limiter = new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimits,
    keyPrefix: `api-${kind}`,
    points: limit,
    duration: windowS,
    // Old rows are removed by `removeExpired`, in a transaction of its own.
    clearExpiredByTimeout: false,
  });
  const key = kind === "nobody" ? addressGroup(name) : name;
  const taken = await limiter.consume(hashSecret(key)).catch((refusal: unknown) => refusal);
  if (!(taken instanceof RateLimiterRes)) throw taken;
  const resetS = Math.max(1, Math.ceil(taken.msBeforeNext / 1000));
  return { limit, windowS, remaining: taken.remainingPoints, resetS, isOver: taken.consumedPoints > limit };
}
