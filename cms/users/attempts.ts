import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { rateLimits } from "@/db/schema";
import type { Context } from "../context";
import { hashSecret } from "../secret";

/** What is counted: tries of one account from anywhere, or of any account from one address. */
type Limit = { name: string; points: number; durationS: number };

const quarterHour = 15 * 60;

const limits = {
  signIn: {
    account: { name: "sign-in-account", points: 10, durationS: quarterHour },
    address: { name: "sign-in-address", points: 100, durationS: quarterHour },
  },
  reset: {
    account: { name: "reset-account", points: 3, durationS: 60 * 60 },
    address: { name: "reset-address", points: 20, durationS: 60 * 60 },
  },
} as const satisfies Record<string, Record<"account" | "address", Limit>>;

type Attempt = { kind: keyof typeof limits; email: string; address: string };

/**
 * Counts an attempt by its account and its address, whether or not there is such an account. Counts are shared by all
 * servers. To be committed before the attempt itself is made, so that none is free.
 *
 * @returns how many milliseconds to wait where there were too many, else null.
 */
export async function takeAttempt(ctx: Context, { kind, email, address }: Attempt): Promise<number | null> {
  const { account, address: ofAddress } = limits[kind];
  return (await take(ctx, ofAddress, address)) ?? (await take(ctx, account, hashSecret(email)));
}

/** Forgets the attempts on an account, after one that succeeded; its address gets its own back too. */
export async function forgiveAttempts(ctx: Context, { kind, email, address }: Attempt): Promise<void> {
  // The address first, as `takeAttempt` does: in the other order the two could wait for each other.
  await limiter(ctx, limits[kind].address).reward(address);
  await limiter(ctx, limits[kind].account).delete(hashSecret(email));
}

async function take(ctx: Context, limit: Limit, key: string): Promise<number | null> {
  try {
    await limiter(ctx, limit).consume(key);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
    throw refusal;
  }
}

function limiter({ db }: Context, { name, points, durationS }: Limit) {
  return new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimits,
    keyPrefix: name,
    points,
    duration: durationS,
    // Old rows are removed by `removeExpired`, in a transaction of its own.
    clearExpiredByTimeout: false,
  });
}
