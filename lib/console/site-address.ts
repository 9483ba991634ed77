type Addressed = { pathPrefix: string; host: string | null };

/** Where a platform's site is seen, without a slash at its end: by prefix where that is on, else by its domain. */
export function siteBase({ pathPrefix, host }: Addressed): string {
  return process.env.PATH_ROUTING === "on" || !host ? `/${pathPrefix}` : `https://${host}`;
}

/** Where the home page of a platform's site, or of a vendor's storefront on it, is seen. */
export function siteAddress(platform: Addressed, vendorCode?: string): string {
  const base = siteBase(platform);
  return vendorCode ? `${base}/vendors/${vendorCode}/` : `${base}/`;
}

/** The same, or null where nobody can visit it yet: there are no prefixes here, and it has no domain. */
export function openAddress(platform: Addressed, vendorCode?: string): string | null {
  return process.env.PATH_ROUTING === "on" || platform.host ? siteAddress(platform, vendorCode) : null;
}
