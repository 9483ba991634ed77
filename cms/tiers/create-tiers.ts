import type { Context } from "../context";
import { authorise, installation } from "../policy";
import { createTier } from "./create-tier";
import type { TierInput } from "./tier";

/**
 * Creates subscription tiers, lowest first, above those that there are.
 *
 * @returns the tiers' ids by code.
 */
export async function createTiers(ctx: Context, inputs: readonly TierInput[]): Promise<Map<string, string>> {
  authorise(ctx, "tier.create", installation);
  const ids = new Map<string, string>();
  for (const input of inputs) ids.set(input.code, (await createTier(ctx, input)).tierId);
  return ids;
}
