import type { z } from "zod";
import type { Context } from "../context";
import { parse } from "../parse";
import { vendorSchema } from "./create-vendor";
import { changedProfile, profileChangesSchema } from "./profile";
import { storeVendor, type VendorTarget, vendorForWrite, vendorTags } from "./vendor-for-write";

/** What of a vendor can be changed later; what is left out stays, of its profile too. */
export const vendorChangesSchema = vendorSchema
  .omit({ code: true })
  .extend({ profile: profileChangesSchema })
  .partial();

/**
 * Changes what a vendor is called and how it is reached, on all of its platforms; what is left out stays. Its owners
 * decide that, and super admins: no platform does for the others.
 *
 * @returns the vendor's version now, and the tags of what visitors see differently.
 * @throws Invalid, NotFound, Forbidden, Conflict("version").
 */
export async function updateVendor(
  ctx: Context,
  { vendorId, version, ...input }: VendorTarget & z.input<typeof vendorChangesSchema>,
): Promise<{ version: number; tags: string[] }> {
  const vendor = await vendorForWrite(ctx, "vendor.update", { vendorId, version });
  const { profile, ...changes } = parse(vendorChangesSchema, input);
  const changed = profile ? { ...changes, profile: changedProfile(vendor.profile, profile) } : changes;
  const stored = await storeVendor(ctx, vendor, changed, "vendor.update");
  return { version: stored, tags: await vendorTags(ctx, vendor) };
}
