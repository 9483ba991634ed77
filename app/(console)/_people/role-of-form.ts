import type { Context } from "@/cms/context";
import { Invalid } from "@/cms/errors";
import type { GrantedRole } from "@/cms/users/role";
import { findVendors } from "@/cms/vendors/find-vendors";

/**
 * The role that a form names: `super-admin`, `platform-admin:{id}`, or a vendor's with its code in `vendor`.
 *
 * @throws Invalid.
 */
export async function roleOfForm(ctx: Context, form: FormData): Promise<GrantedRole> {
  const [kind, platformId = ""] = String(form.get("role")).split(":");
  if (kind === "super-admin") return { kind };
  if (kind === "platform-admin") return { kind, platformId };
  if (kind !== "vendor-owner" && kind !== "vendor-editor")
    throw new Invalid([{ path: "role", message: "must be chosen" }]);
  const code = String(form.get("vendor")).trim().toLowerCase();
  const [vendor] = await findVendors(ctx, { code });
  if (!vendor) throw new Invalid([{ path: "vendor", message: "must be chosen from the list" }]);
  return { kind, vendorId: vendor.id };
}
