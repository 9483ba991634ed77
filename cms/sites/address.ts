import { tags } from "../tags";

/**
 * The address of a site as the middleware writes it into the internal path: a path prefix (`oms`) or a host
 * (`oms.lu`), and for a storefront below it the vendor's code (`oms~acme`).
 */
export type SiteAddress = {
  /** The path prefix or host. */
  place: string;
  /** From the path, as in `oms.lu/vendors/acme`. */
  vendorCode: string | null;
};

/** Stands between place and vendor code; no host and no code can contain it. */
const separator = "~";

export function formatSiteAddress({ place, vendorCode }: SiteAddress): string {
  return vendorCode === null ? place : `${place}${separator}${vendorCode}`;
}

export function parseSiteAddress(address: string): SiteAddress {
  const [place = "", vendorCode = null] = address.split(separator, 2);
  return { place, vendorCode };
}

/** One way to read a place: a platform's prefix or a registered host, with the vendor whose subdomain it would be. */
export type Reading = { kind: "prefix" | "host"; name: string; subdomain: string | null };

/**
 * The ways to read a place, the most specific first. `oms` is a prefix; `shop.oms.lu` is that host, or the subdomain
 * of the vendor `shop` on `oms.lu`. `oms.localhost`, `shop.oms.localhost` and `oms.lu.localhost` mirror them in
 * development.
 */
export function readings(place: string): Reading[] {
  const name = place.endsWith(".localhost") ? place.slice(0, -".localhost".length) : place;
  if (!name.includes(".")) return [{ kind: "prefix", name, subdomain: null }];
  const dot = name.indexOf(".");
  const [subdomain, parent] = [name.slice(0, dot), name.slice(dot + 1)];
  const exact: Reading = { kind: "host", name, subdomain: null };
  return [exact, { kind: parent.includes(".") ? "host" : "prefix", name: parent, subdomain }];
}

/** What the answer to "which site is this?" depends on, whether or not there is one. */
export function addressTags({ place, vendorCode }: SiteAddress): string[] {
  const ways = readings(place);
  const codes = [vendorCode, ...ways.map((way) => way.subdomain)].filter((code) => code !== null);
  return [...ways.map((way) => tags.place(way.name)), ...codes.map(tags.member)];
}
