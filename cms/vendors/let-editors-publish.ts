import { z } from "zod";
import type { Context } from "../context";
import { parse } from "../parse";
import { storeVendor, type VendorTarget, vendorForWrite } from "./vendor-for-write";

/**
 * Decides whether a vendor's editors may change what visitors see, on all of its platforms, or write only; it holds from
 * their next request on.
 *
 * @returns the vendor's version now.
 * @throws Invalid, NotFound, Forbidden, Conflict("version").
 */
export async function letEditorsPublish(
  ctx: Context,
  { isAllowed, ...target }: VendorTarget & { isAllowed: boolean },
): Promise<{ version: number }> {
  const vendor = await vendorForWrite(ctx, "vendor.update", target);
  const change = { editorsMayPublish: parse(z.boolean(), isAllowed) };
  return { version: await storeVendor(ctx, vendor, change, "vendor.let-editors-publish") };
}
