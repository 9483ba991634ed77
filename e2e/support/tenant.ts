import { randomBytes } from "node:crypto";
import type { GrantedRole } from "@/cms/users/role";
import { aPlatform, aVendor } from "@/test/factories";
import type { Cms } from "./cms";

export type Tenant = {
  /** Prefix, code and name of the platform; its vendor has it with `-shop`. */
  code: string;
  vendorCode: string;
  admin: GrantedRole;
  owner: GrantedRole;
  editor: GrantedRole;
};

/** A platform with one vendor, for one test alone, and the roles that people may have there. */
export function aTenant({ run }: Pick<Cms, "run">): Promise<Tenant> {
  const code = `e2e${randomBytes(4).toString("hex")}`;
  const vendorCode = `${code}-shop`;
  return run(async (ctx) => {
    const platformId = await aPlatform(ctx, { code, name: code, pathPrefix: code });
    const vendorId = await aVendor(ctx, platformId, { code: vendorCode });
    return {
      code,
      vendorCode,
      admin: { kind: "platform-admin", platformId },
      owner: { kind: "vendor-owner", vendorId },
      editor: { kind: "vendor-editor", vendorId },
    };
  });
}

export const superAdmin: GrantedRole = { kind: "super-admin" };
