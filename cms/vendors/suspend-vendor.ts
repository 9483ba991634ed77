import type { Context } from "../context";
import { Conflict } from "../errors";
import { installation } from "../policy";
import { storeVendor, type VendorTarget, vendorForWrite, vendorTags } from "./vendor-for-write";

type Changed = { version: number; tags: string[] };

/**
 * Takes all of a vendor's storefronts off line; nothing is deleted.
 *
 * @returns the vendor's version now, and the tags of what visitors see differently.
 * @throws NotFound, Forbidden, Conflict("status") where it is suspended already, Conflict("version").
 */
export async function suspendVendor(ctx: Context, target: VendorTarget): Promise<Changed> {
  const vendor = await vendorForWrite(ctx, "vendor.suspend", target, installation);
  if (vendor.status === "suspended") throw new Conflict("status", "The vendor is suspended already.");
  const version = await storeVendor(ctx, vendor, { status: "suspended" }, "vendor.suspend");
  return { version, tags: await vendorTags(ctx, vendor) };
}

/**
 * Ends a suspension: all of the vendor's storefronts are back as they were.
 *
 * @returns the vendor's version now, and the tags of what visitors see differently.
 * @throws NotFound, Forbidden, Conflict("status") where it is not suspended, Conflict("version").
 */
export async function resumeVendor(ctx: Context, target: VendorTarget): Promise<Changed> {
  const vendor = await vendorForWrite(ctx, "vendor.suspend", target, installation);
  if (vendor.status !== "suspended") throw new Conflict("status", "The vendor is not suspended.");
  const version = await storeVendor(ctx, vendor, { status: "active" }, "vendor.resume");
  return { version, tags: await vendorTags(ctx, vendor) };
}
