import { eq } from "drizzle-orm";
import type { Context } from "@/cms/context";
import type { GrantedRole } from "@/cms/users/role";
import { platforms, vendors } from "@/db/schema";
import type { TokenRequest } from "./read-request";

/** @throws Error where no platform or vendor has the code. */
export async function findRole({ db }: Context, { kind, ...codes }: TokenRequest): Promise<GrantedRole> {
  if (kind === "super-admin") return { kind };
  if (kind === "platform-admin") {
    const [platform] = await db
      .select()
      .from(platforms)
      .where(eq(platforms.code, codes.platform ?? ""));
    if (!platform) throw new Error(`There is no platform with the code ${codes.platform}.`);
    return { kind, platformId: platform.id };
  }
  const [vendor] = await db
    .select()
    .from(vendors)
    .where(eq(vendors.code, codes.vendor ?? ""));
  if (!vendor) throw new Error(`There is no vendor with the code ${codes.vendor}.`);
  return { kind, vendorId: vendor.id };
}
