"use server";

import type { Context } from "@/cms/context";
import { Invalid } from "@/cms/errors";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { createVendor } from "@/cms/vendors/create-vendor";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { type Place, placeScope } from "@/lib/console/place";
import { profileOfForm } from "../profile-of-form";

/** Creates a vendor and makes it a member of a platform, if one is chosen, at once. */
export async function createVendorHere(place: Place, _: unknown, form: FormData): Promise<FormState> {
  return runAction(
    (session) => placeScope(session, place),
    async (ctx) => {
      // Without a platform it would be out of reach of whoever runs some of them.
      if (ctx.scope !== "everything" && !form.get("platformId")) {
        throw new Invalid([{ path: "platformId", message: "must be chosen" }]);
      }
      const text = (name: string) => String(form.get(name) ?? "").trim();
      const vendor = { name: text("name"), code: text("code"), profile: profileOfForm(form) };
      const { vendorId } = await createVendor(ctx, vendor);
      return text("platformId") ? join(ctx, { vendorId, platformId: text("platformId"), tierId: text("tierId") }) : {};
    },
  );
}

function join(ctx: Context, joining: { vendorId: string; platformId: string; tierId: string }) {
  if (!joining.tierId) throw new Invalid([{ path: "tierId", message: "must be chosen" }]);
  return joinPlatform(ctx, joining);
}
