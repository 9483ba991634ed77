/**
 * The names under which stored results of reads are expired. A read declares what it depends on; a verb returns what
 * it changed.
 */
export const tags = {
  /** Every stored result; for what changes the database as a whole. */
  everything: "everything",
  /** A host or path prefix that addresses a site, known or not. */
  place: (hostOrPrefix: string) => `place:${hostOrPrefix}`,
  /** A vendor's code, known or not, with its memberships and state. */
  member: (vendorCode: string) => `member:${vendorCode}`,
  /** A platform's own data: name, theme, locales. */
  platform: (platformId: string) => `platform:${platformId}`,
  /** The platform page and vendor default of a slug, in every language, there or not. */
  slot: (platformId: string, slug: string) => `slot:${platformId}:${slug}`,
  /** Which platform pages and defaults exist, with their titles and menu places. */
  menus: (platformId: string) => `menus:${platformId}`,
  /** Everything that a vendor wrote on a platform. */
  vendor: (platformId: string, vendorId: string) => `vendor:${platformId}:${vendorId}`,
  /** What a site shows at a slug, or in its menus (`*`), until a scheduled page changes it. */
  schedule: (platformId: string, vendorId: string | null, slug: string) =>
    `schedule:${platformId}:${vendorId ?? "platform"}:${slug}`,
  /** Redirects of a platform's own site or of a vendor's storefront. */
  redirects: (ownerId: string) => `redirects:${ownerId}`,
  /** A picture of the library, there or not: what it shows and how it is cut. */
  media: (mediaId: string) => `media:${mediaId}`,
  /** The list of platforms. */
  platforms: "platforms",
};
