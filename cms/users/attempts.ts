import { and, eq, sql } from "drizzle-orm";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { rateLimits, sessions, users } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { hashSecret } from "../secret";
import { addressGroup } from "./address-group";

/** What is counted: tries of one account from anywhere, or of any account from one address. */
type Limit = { name: string; points: number; durationS: number };

const quarterHour = 15 * 60;

const limits = {
  signIn: {
    account: { name: "sign-in-account", points: 10, durationS: quarterHour },
    address: { name: "sign-in-address", points: 100, durationS: quarterHour },
  },
  password: {
    account: { name: "password-account", points: 10, durationS: quarterHour },
    address: { name: "password-address", points: 100, durationS: quarterHour },
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
  const key = kind === "signIn" ? await accountKey(ctx, email, address) : hashSecret(email);
  return (
    (await take(ctx, ofAddress, { key: addressGroup(address), address })) ??
    (await take(ctx, account, { key, address }))
  );
}

/**
 * Someone who signed in from an address before is counted there by themselves: a stranger who guesses at their account
 * locks it for strangers only.
 */
async function accountKey({ db }: Context, email: string, address: string): Promise<string> {
  const isTheirs = and(eq(sql`lower(${users.email})`, email), eq(sessions.address, address));
  const known = await db
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(isTheirs)
    .limit(1);
  return hashSecret(known.length ? `${email} ${address}` : email);
}

/** Forgets the attempts on an account, after one that succeeded; its address gets its own back too. */
export async function forgiveAttempts(ctx: Context, { kind, email, address }: Attempt): Promise<void> {
  // The address first, as `takeAttempt` does: in the other order the two could wait for each other.
  await limiter(ctx, limits[kind].address).reward(addressGroup(address));
  await limiter(ctx, limits[kind].account).delete(hashSecret(email));
  await limiter(ctx, limits[kind].account).delete(hashSecret(`${email} ${address}`));
}

async function take(ctx: Context, limit: Limit, { key, address }: { key: string; address: string }) {
  try {
    await limiter(ctx, limit).consume(key);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    // Once for each lock: whoever goes on guessing does not fill the log.
    if (refusal.consumedPoints === limit.points + 1) {
      await audit(ctx, { action: "session.lock", detail: { limit: limit.name, address } });
    }
    return refusal.msBeforeNext;
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
