import { headers } from "next/headers";
import { z } from "zod";
import { NotFound } from "@/cms/errors";
import type { Member } from "@/cms/memberships/standing";
import { tenantOfPage } from "@/cms/pages/tenant-of-page";
import type { Session } from "@/cms/sessions/find-session";
import type { OwnVendor } from "@/cms/vendors/list-own-vendors";
import { asUser } from "../auth/act-as";
import { consolePathHeader } from "../console-path";
import { type VendorPlace, vendorPlace } from "./place";
import { firsts, queryOf } from "./query";
import { viewedVendor } from "./viewed-vendor";

/** What the address of a screen of the dashboard says of whose storefront it is about, by codes that can be shared. */
export const storefrontNames = ["vendor", "platform", "as"] as const;
export type StorefrontQuery = Partial<Record<(typeof storefrontNames)[number], string>>;

export type Membership = OwnVendor["memberships"][number];

export type StorefrontPlace = Omit<VendorPlace, "scope"> & {
  /** The membership whose storefront it is, with the scope to work in; null where the vendor is on no platform. */
  storefront: { membership: Membership; member: Member } | null;
  /** What links to other screens of the same storefront say in their addresses. */
  kept: StorefrontQuery;
};

/**
 * The storefront that a screen of the dashboard is about: of the vendor with the code `vendor` on the platform with the
 * code `platform`, or the first where they are left out. `as` is the code of a vendor as which an admin looks at it.
 *
 * @throws NotFound where it is not one of those that the reader works for, or may look at.
 */
export async function storefrontPlace(
  session: Session,
  { vendor, platform, as }: StorefrontQuery,
): Promise<StorefrontPlace> {
  const place = await (as ? viewedVendor(session, as) : vendorPlace(session, vendor ?? null));
  const { current } = place;
  const kept = { vendor: current.code, ...(as && { as }) };
  const [first] = current.memberships;
  const membership = platform ? current.memberships.find(({ platformCode }) => platformCode === platform) : first;
  if (!membership && platform) throw new NotFound("This storefront is not among those that you work for.");
  if (!membership) return { ...place, storefront: null, kept };
  const member = { platformId: membership.platformId, vendorId: current.id };
  return { ...place, storefront: { membership, member }, kept: { ...kept, platform: membership.platformCode } };
}

/**
 * The same for the frame around a screen, which is given no address of its own and asks the request for it; null where
 * there is none for the reader, which the screen itself answers.
 */
export async function storefrontOfRequest(session: Session): Promise<StorefrontPlace | null> {
  try {
    return await storefrontPlace(session, await storefrontQuery(session));
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

async function storefrontQuery(session: Session): Promise<StorefrontQuery> {
  const [path = "", query] = ((await headers()).get(consolePathHeader) ?? "").split("?");
  const pageId = z.uuid().safeParse(path.split("/")[3]).data;
  return pageId ? storefrontOfPage(session, pageId) : firsts(queryOf(new URLSearchParams(query)), storefrontNames);
}

/** What the address of an editor leaves to the page in it. */
async function storefrontOfPage(session: Session, pageId: string): Promise<StorefrontQuery> {
  const tenant = await asUser(session, "account", (ctx) => tenantOfPage(ctx, { pageId }));
  const { vendors } = await vendorPlace(session, null);
  const vendor = vendors.find(({ id }) => id === tenant?.vendorId);
  const membership = vendor?.memberships.find(({ platformId }) => platformId === tenant?.platformId);
  return { vendor: vendor?.code, platform: membership?.platformCode };
}
