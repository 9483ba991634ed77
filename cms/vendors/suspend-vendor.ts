import { eq, sql } from "drizzle-orm";
import { domains, vendors } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { authorise, installation } from "../policy";
import { tags } from "../tags";

/**
 * Takes all of a vendor's storefronts off line; nothing is deleted.
 *
 * @returns the tags of what visitors see differently now.
 */
export async function suspendVendor(ctx: Context, { vendorId }: { vendorId: string }): Promise<{ tags: string[] }> {
  authorise(ctx, "vendor.suspend", installation);
  const [vendor] = await ctx.db
    .update(vendors)
    .set({ status: "suspended", version: sql`${vendors.version} + 1`, updatedAt: sql`now()` })
    .where(eq(vendors.id, vendorId))
    .returning({ code: vendors.code });
  if (!vendor) throw new NotFound("The vendor does not exist.");
  await audit(ctx, {
    action: "vendor.suspend",
    vendorId,
    subjectId: vendorId,
    detail: { before: { status: "active" }, after: { status: "suspended" } },
  });
  const hosts = await ctx.db.select({ host: domains.host }).from(domains).where(eq(domains.vendorId, vendorId));
  return { tags: [tags.member(vendor.code), ...hosts.map(({ host }) => tags.place(host))] };
}
