import { type CallQuota, takeCall } from "@/cms/calls/take-call";
import { inScope } from "@/cms/context";
import { type Actor, nobody, system } from "@/cms/policy";
import { findTokenActor } from "@/cms/tokens/find-token-actor";
import { currentSession } from "@/lib/auth/session";
import { clientAddress } from "@/lib/client-address";
import { Refusal } from "./problem";

/** Who calls, and what is left of how often they may. */
export type Caller = { actor: Actor; name: string; quota: CallQuota };

/** As RFC 6750 says it: what is wrong with a token, where one was sent. */
const challengeOf = (authorization: string | null) => ({
  "www-authenticate": `Bearer realm="Orion"${authorization === null ? "" : ', error="invalid_token"'}`,
});

/**
 * Who calls: the bearer of a token, or, where none is sent, who is signed in. From other origins sessions are refused
 * before, see `isForeignWrite`.
 *
 * @throws Refusal where it is nobody, or calls too often.
 */
export async function findCaller(headers: Headers): Promise<Caller> {
  const authorization = headers.get("authorization");
  const actor = authorization === null ? (await currentSession())?.actor : await bearerOf(authorization);
  const name = actor?.tokenId ?? actor?.userId ?? null;
  if (!actor || !name) {
    await count(clientAddress(headers), "nobody");
    const challenge = challengeOf(authorization);
    throw new Refusal("unauthenticated", "Send a token that is valid as `Authorization: Bearer …`.", challenge);
  }
  return { actor, name, quota: await count(name, "caller") };
}

async function bearerOf(authorization: string): Promise<Actor | null> {
  const token = /^bearer +(orion_[\w-]{20,100})$/i.exec(authorization)?.[1];
  if (!token) return null;
  return inScope(nobody, "everything", (ctx) => findTokenActor(ctx, { token }));
}

async function count(name: string, kind: "caller" | "nobody"): Promise<CallQuota> {
  const quota = await inScope(system, "everything", (ctx) => takeCall(ctx, { name, kind }));
  if (!quota.isOver) return quota;
  throw new Refusal("too-many-requests", `Wait ${quota.resetS} seconds.`, {
    ...quotaHeaders(quota),
    "retry-after": String(quota.resetS),
  });
}

/** As draft-ietf-httpapi-ratelimit-headers says it. */
export function quotaHeaders({ limit, windowS, remaining, resetS }: CallQuota): Record<string, string> {
  return {
    "ratelimit-policy": `"calls";q=${limit};w=${windowS}`,
    ratelimit: `"calls";r=${remaining};t=${resetS}`,
  };
}
