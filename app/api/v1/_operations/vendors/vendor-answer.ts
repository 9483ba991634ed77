import { z } from "zod";
import type { Context } from "@/cms/context";
import { findVendor } from "@/cms/vendors/find-vendor";
import { listVendors, type VendorFilter } from "@/cms/vendors/list-vendors";
import { placeIn, writeCursor } from "../../_rest/cursor";
import type { Outcome } from "../../_rest/operation";
import type { vendorSchemas } from "../../_schemas/vendor";

/** A vendor as it is now, with its version; what an operation that changes one answers with. */
export async function vendorAnswer(
  ctx: Context,
  vendorId: string,
  changed: Pick<Outcome<unknown>, "tags" | "location"> = {},
): Promise<Outcome<z.input<typeof vendorSchemas.Vendor>>> {
  const { status, ...vendor } = await findVendor(ctx, { vendorId });
  const { tags, location } = changed;
  return { body: { ...vendor, isSuspended: status === "suspended" }, version: vendor.version, tags, location };
}

const cursorSchema = z.strictObject({ name: z.string(), id: z.uuid() });

/** A part of the vendors in the scope. */
export async function vendorListAnswer(
  ctx: Context,
  { cursor, ...filter }: VendorFilter & { cursor?: string; limit: number },
): Promise<Outcome<z.input<typeof vendorSchemas.VendorList>>> {
  const { vendors, next } = await listVendors(ctx, { ...filter, after: placeIn(cursorSchema, cursor) });
  return { body: { items: vendors, nextCursor: next && writeCursor(next) } };
}
