import { LRUCache } from "lru-cache";
import { addressGroup } from "../users/address-group";
import type { CallQuota } from "./take-call";

const windowS = 60;
/** Of so many addresses the counts are kept; an attacker with more has no need to come back from one. */
const mostAddresses = 50_000;

type Count = { calls: number; endsAt: number };

// On the global object: the framework loads this module more than once.
const shared = globalThis as { orionPublicCalls?: LRUCache<string, Count> };

/**
 * Counts a public call by the address that it comes from. In the memory of this server alone: what is answered from
 * memory must not wait for the database to be counted.
 *
 * @param limit how often an address may call in a minute.
 */
export function takePublicCall(address: string, limit: number): CallQuota {
  shared.orionPublicCalls ??= new LRUCache({ max: mostAddresses });
  const name = addressGroup(address);
  const now = performance.now();
  const known = shared.orionPublicCalls.get(name);
  const count = known && known.endsAt > now ? known : { calls: 0, endsAt: now + windowS * 1000 };
  count.calls++;
  if (count !== known) shared.orionPublicCalls.set(name, count);
  const resetS = Math.max(1, Math.ceil((count.endsAt - now) / 1000));
  return { limit, windowS, remaining: Math.max(0, limit - count.calls), resetS, isOver: count.calls > limit };
}
