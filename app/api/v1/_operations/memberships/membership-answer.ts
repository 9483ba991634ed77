import type { z } from "zod";
import type { Context } from "@/cms/context";
import { findUsage } from "@/cms/memberships/quota";
import type { Member } from "@/cms/memberships/standing";
import type { Outcome } from "../../_rest/operation";
import type { membershipSchemas } from "../../_schemas/membership";

/** A membership as it is now, with its version; what an operation that changes one answers with. */
export async function membershipAnswer(
  ctx: Context,
  { platformId, vendorId }: Member,
  tags: readonly string[] = [],
): Promise<Outcome<z.input<typeof membershipSchemas.Membership>>> {
  const usage = await findUsage(ctx, { platformId, vendorId });
  const { membershipId: id, version, tierId, tierCode, tierName, pages, customPages, ...limits } = usage;
  const tier = { id: tierId, code: tierCode, name: tierName, ...limits };
  return { body: { id, version, tier, usage: { pages, customPages } }, version, tags };
}
