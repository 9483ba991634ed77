import { cache } from "react";
import type { Scope } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import { tenantOfPage } from "@/cms/pages/tenant-of-page";
import { type AdministeredPlatform, listAdministered } from "@/cms/platforms/list-administered";
import type { Session } from "@/cms/sessions/find-session";
import { listOwnVendors, type OwnVendor } from "@/cms/vendors/list-own-vendors";
import { asUser } from "../auth/act-as";

/** Where in the console someone works, as its addresses say it: by codes, which can be shared. */
export type Place = { kind: "admin"; platform: string | null } | { kind: "vendor"; vendor: string };

export type AdminPlace = { scope: Scope; platforms: AdministeredPlatform[]; current: AdministeredPlatform | null };
export type VendorPlace = {
  scope: Scope;
  vendors: OwnVendor[];
  current: OwnVendor;
  /** With whose rights to read: the session's own, or a vendor's whose dashboard an admin looks at. */
  reader: Session;
  /** Where in the administration an admin who looks at it comes from; `null` for its own people. */
  viewedFrom: string | null;
};

/** Asked once for each request, however many parts of a screen need it. */
const administered = cache((session: Session) => asUser(session, "account", listAdministered));

const ownVendors = cache((session: Session) => asUser(session, "account", listOwnVendors));

/**
 * What an admin works on: one of their platforms, or, for a super admin who names none, everything.
 *
 * @throws NotFound for those who administer nothing, and for a platform that is not theirs.
 */
export async function adminPlace(session: Session, code: string | null): Promise<AdminPlace> {
  const platforms = await administered(session);
  if (isSuperAdmin(session) && !code) return { scope: "everything", platforms, current: null };
  const current = code ? platforms.find((platform) => platform.code === code) : platforms[0];
  if (!current) throw new NotFound("This platform is not among those that you run, or not any more.");
  return { scope: { platformId: current.id, vendorId: null }, platforms, current };
}

/** Every scope that an admin works in: everything for a super admin, else each of their platforms with its code. */
export async function administeredScopes(session: Session): Promise<Array<{ scope: Scope; platform: string | null }>> {
  if (isSuperAdmin(session)) return [{ scope: "everything", platform: null }];
  const platforms = await administered(session);
  return platforms.map(({ id, code }) => ({ scope: { platformId: id, vendorId: null }, platform: code }));
}

/**
 * The vendor that someone works for: the one with the code, or their first, one that they own before others.
 *
 * @throws NotFound where it is not theirs, or they work for none.
 */
export async function vendorPlace(session: Session, code: string | null): Promise<VendorPlace> {
  const vendors = await ownVendors(session);
  const first = vendors.find(({ isOwner }) => isOwner) ?? vendors[0];
  const current = code ? vendors.find((vendor) => vendor.code === code) : first;
  if (!current) throw new NotFound("This vendor is not among those that you work for, or not any more.");
  const [membership] = current.memberships;
  const scope = membership ? { platformId: membership.platformId, vendorId: current.id } : "account";
  return { scope, vendors, current, reader: session, viewedFrom: null };
}

/** The scope of a place, for the action of a form that stands in it. */
export async function placeScope(session: Session, place: Place): Promise<Scope> {
  if (place.kind === "admin") return (await adminPlace(session, place.platform)).scope;
  return (await vendorPlace(session, place.vendor)).scope;
}

/**
 * The scope in which someone works on a page: everything for a super admin, the page's platform for its admins, the
 * vendor on it for the vendor's people.
 *
 * @throws NotFound where it is neither on a platform of theirs nor of a vendor that they work for.
 */
export async function pageScope(session: Session, pageId: string): Promise<Scope> {
  if (isSuperAdmin(session)) return "everything";
  const tenant = await asUser(session, "account", (ctx) => tenantOfPage(ctx, { pageId }));
  if (tenant && runs(session, tenant.platformId)) return { ...tenant, vendorId: null };
  if (tenant?.vendorId && worksFor(session, tenant.vendorId)) return tenant;
  // In the same words for a page of others: what is said must not tell that there is one.
  throw new NotFound("The page does not exist.");
}

/**
 * The scope of a library of pictures: of a platform for its admins; of a vendor on it for its people, and for admins who
 * write for it.
 *
 * @throws NotFound where it is neither a platform of theirs nor a vendor that they work for.
 */
export async function ownerScope(
  session: Session,
  { platformId, vendorId }: { platformId: string; vendorId: string | null },
): Promise<Scope> {
  if (runs(session, platformId)) return { platformId, vendorId };
  // Without its membership the scope would show a vendor the pictures of a platform that it is not on.
  const own = vendorId && worksFor(session, vendorId) ? await ownVendors(session) : [];
  const vendor = own.find(({ id }) => id === vendorId);
  if (vendor?.memberships.some((each) => each.platformId === platformId)) return { platformId, vendorId };
  throw new NotFound("There is no such library.");
}

/**
 * The scope in which an admin works on a platform.
 *
 * @throws NotFound where it is not theirs.
 */
export function platformScope(session: Session, platformId: string): Scope {
  if (!runs(session, platformId)) throw new NotFound("There is no such platform.");
  return { platformId, vendorId: null };
}

function runs({ actor }: Session, platformId: string): boolean {
  return actor.roles.some(
    (role) => role.kind === "super-admin" || (role.kind === "platform-admin" && role.platformId === platformId),
  );
}

function worksFor({ actor }: Session, vendorId: string): boolean {
  return actor.roles.some((role) => "vendorId" in role && role.vendorId === vendorId);
}

export function isSuperAdmin({ actor }: Session): boolean {
  return actor.roles.some(({ kind }) => kind === "super-admin");
}
