import { type CallQuota, takeCall } from "@/cms/calls/take-call";
import { type Context, inScope } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import type { Tenant } from "@/cms/memberships/find-tenant";
import { type Actor, nobody } from "@/cms/policy";
import { findTokenActor } from "@/cms/tokens/find-token-actor";
import { currentSession } from "@/lib/auth/session";
import { clientAddress } from "@/lib/client-address";
import { Refusal } from "./problem";

/** Who calls and about whom, and what is left of how often they may. */
export type Caller = {
  actor: Actor;
  name: string;
  /** What to throw where the path names nobody that they work for: told after what is left, which it uses up too. */
  tenant: Tenant | NotFound;
  quota: CallQuota;
};

/** As RFC 6750 says it: what is wrong with a token, where one was sent. */
const challengeOf = (authorization: string | null) => ({
  "www-authenticate": `Bearer realm="Orion"${authorization === null ? "" : ', error="invalid_token"'}`,
});

/**
 * Who calls: the bearer of a token, or, where none is sent, who is signed in. From other origins sessions are refused
 * before, see `isForeignWrite`.
 *
 * All of it is one transaction, which is over before the work begins: a call is counted whatever becomes of it.
 *
 * @param findIn finds whom the path names, in the name of who calls.
 * @throws Refusal where it is nobody, or calls too often.
 */
export async function findCaller(headers: Headers, findIn: (ctx: Context) => Promise<Tenant>): Promise<Caller> {
  const authorization = headers.get("authorization");
  const session = authorization === null ? await currentSession() : null;
  const found = await inScope(nobody, "everything", async (ctx) => {
    const actor = authorization === null ? session?.actor : await bearerOf(ctx, authorization);
    const name = actor?.tokenId ?? actor?.userId ?? null;
    if (!actor || !name) {
      return { quota: await takeCall(ctx, { name: clientAddress(headers), kind: "nobody" }) };
    }
    const tenant = await findIn({ ...ctx, actor }).catch(kept);
    // Last: calls that come at once from the same caller wait for each other from here on.
    return { actor, name, tenant, quota: await takeCall(ctx, { name, kind: "caller" }) };
  });
  refuseOver(found.quota);
  if (found.actor) return found;
  throw new Refusal(
    "unauthenticated",
    "Send a token that is valid as `Authorization: Bearer …`.",
    challengeOf(authorization),
  );
}

/** What is thrown would take the count back. */
function kept(error: unknown): NotFound {
  if (error instanceof NotFound) return error;
  throw error;
}

async function bearerOf(ctx: Context, authorization: string): Promise<Actor | null> {
  const token = /^bearer +(orion_[\w-]{20,100})$/i.exec(authorization)?.[1];
  return token ? findTokenActor(ctx, { token }) : null;
}

function refuseOver(quota: CallQuota): void {
  if (!quota.isOver) return;
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
