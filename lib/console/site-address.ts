type Addressed = { pathPrefix: string; host: string | null };

/** Where a platform's site, or a vendor's storefront on it, is seen: by prefix where that is on, else by its domain. */
export function siteAddress({ pathPrefix, host }: Addressed, vendorCode?: string): string {
  const base = process.env.PATH_ROUTING === "on" || !host ? `/${pathPrefix}` : `https://${host}`;
  return vendorCode ? `${base}/vendors/${vendorCode}/` : `${base}/`;
}
