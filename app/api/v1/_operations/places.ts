import type { Tenant } from "@/cms/memberships/find-tenant";

/**
 * The two places at which the same can be done: on a platform as a whole, and for a vendor on it. `whose` stands in the
 * names of the second's operations.
 */
export const places = [
  { place: "platform", whose: "", base: "/platforms/{platform}" },
  { place: "vendor", whose: "Vendor", base: "/platforms/{platform}/vendors/{vendor}" },
] as const;

/** The third: all platforms together, for super admins. */
export const everywhere = { place: "everywhere", whose: "All", base: "" } as const;

/** Whose something is, as verbs take it. */
export function ownerOf({ platformId, vendorId }: Tenant): { platformId: string; vendorId: string | null } {
  return { platformId, vendorId: vendorId || null };
}

/** The path of a tenant, below which its things are found. */
export function pathOf({ platform, vendor }: Tenant): string {
  return `/platforms/${platform}${vendor && `/vendors/${vendor}`}`;
}
