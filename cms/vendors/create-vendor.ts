import { randomUUID } from "node:crypto";
import { z } from "zod";
import { vendors } from "@/db/schema";
import { audit } from "../audit";
import { vendorCodeSchema } from "../codes";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { parse } from "../parse";
import { authorise, installation } from "../policy";
import { violates } from "../violations";
import { profileSchema } from "./profile";
import { refuseLookAlikeVendor } from "./refuse-look-alike-vendor";

export const vendorSchema = z.strictObject({
  code: vendorCodeSchema,
  name: z.string().min(1).max(80),
  profile: profileSchema,
});

/**
 * Creates a vendor; it has no storefront until it joins a platform.
 *
 * @throws Invalid, or Conflict("code") where the code is taken or could be taken for one that is; whose is not said.
 */
export async function createVendor(ctx: Context, input: z.input<typeof vendorSchema>): Promise<{ vendorId: string }> {
  authorise(ctx, "vendor.create", installation);
  const values = parse(vendorSchema, input);
  await refuseLookAlikeVendor(ctx, values);
  try {
    // An id of our own: a platform's admin does not see the vendor, and cannot read one back, before it joins.
    const vendorId = randomUUID();
    await ctx.db.insert(vendors).values({ ...values, id: vendorId });
    const detail = { version: 1, after: { code: values.code, name: values.name } };
    const platformId = typeof ctx.scope === "string" ? null : ctx.scope.platformId;
    await audit(ctx, { action: "vendor.create", platformId, vendorId, subjectId: vendorId, detail });
    return { vendorId };
  } catch (error) {
    if (violates(error, "vendors_code_unique")) throw new Conflict("code", "Another vendor has this code.");
    throw error;
  }
}
