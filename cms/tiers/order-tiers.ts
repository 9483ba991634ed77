import { asc, eq } from "drizzle-orm";
import { subscriptionTiers } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { authorise, installation } from "../policy";

/**
 * Puts the tiers in another order, lowest first. No membership changes.
 *
 * @throws Conflict("tierIds") where they are not all of the tiers, each once; NotFound, Forbidden.
 */
export async function orderTiers(ctx: Context, { tierIds }: { tierIds: readonly string[] }): Promise<void> {
  authorise(ctx, "tier.update", installation);
  const all = await ctx.db
    .select({ id: subscriptionTiers.id })
    .from(subscriptionTiers)
    .orderBy(asc(subscriptionTiers.id))
    .for("update");
  const isKnown = (tierId: string) => all.some(({ id }) => id === tierId);
  if (!tierIds.every(isKnown)) throw new NotFound("A tier does not exist any more.");
  const isWhole = tierIds.length === all.length && all.every(({ id }) => tierIds.includes(id));
  if (!isWhole) throw new Conflict("tierIds", "The tiers are others in the meantime. Reload the page.");
  const before = await positions(ctx);
  for (const [position, id] of tierIds.entries()) {
    await ctx.db.update(subscriptionTiers).set({ position }).where(eq(subscriptionTiers.id, id));
  }
  await audit(ctx, { action: "tier.order", detail: { before, after: await positions(ctx) } });
}

async function positions({ db }: Context): Promise<string[]> {
  const rows = await db
    .select({ code: subscriptionTiers.code })
    .from(subscriptionTiers)
    .orderBy(asc(subscriptionTiers.position), asc(subscriptionTiers.code));
  return rows.map(({ code }) => code);
}
