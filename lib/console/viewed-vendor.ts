import { cache } from "react";
import type { Scope } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import type { Session } from "@/cms/sessions/find-session";
import { listOwnVendors } from "@/cms/vendors/list-own-vendors";
import { vendorIdOf } from "@/cms/vendors/vendor-ids";
import { type VendorView, viewAsVendor } from "@/cms/vendors/view-as-vendor";
import { asUser } from "../auth/act-as";
import { listAddress } from "./list-address";
import { administeredScopes, type VendorPlace } from "./place";

/**
 * The dashboard of a vendor as its owner sees it, for an admin: to read, and on the admin's own platforms only. That
 * they looked is recorded, once for each request however many of its parts ask.
 *
 * @throws NotFound where the vendor is no member of a platform of theirs, or they administer none.
 */
export const viewedVendor = cache(async (session: Session, code: string): Promise<VendorPlace> => {
  const { actor, memberships, viewedFrom } = await viewOf(session, code);
  const reader: Session = { ...session, actor };
  const [own] = await asUser(reader, "account", listOwnVendors);
  const [scope] = memberships;
  if (!own || !scope) throw missing();
  const isSeen = ({ platformId }: { platformId: string }) => memberships.some((each) => each.platformId === platformId);
  const current = { ...own, memberships: own.memberships.filter(isSeen) };
  return { scope, vendors: [current], current, reader, viewedFrom };
});

async function viewOf(session: Session, code: string): Promise<VendorView & { viewedFrom: string }> {
  const views = [];
  for (const { scope, platform } of await administeredScopes(session)) {
    const view = await viewIn(session, scope, code);
    if (view) views.push({ ...view, viewedFrom: listAddress(`/admin/vendors/${code}`, { platform }) });
  }
  const [first] = views;
  if (!first) throw missing();
  return { ...first, memberships: views.flatMap(({ memberships }) => memberships) };
}

async function viewIn(session: Session, scope: Scope, code: string): Promise<VendorView | null> {
  try {
    return await asUser(session, scope, async (ctx) =>
      viewAsVendor(ctx, { vendorId: await vendorIdOf(ctx, { code }) }),
    );
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

function missing() {
  return new NotFound("There is no such vendor.");
}
