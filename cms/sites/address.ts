import { tags } from "../tags";

/** What a request addresses a site by. */
export type SiteAddress = {
  /** A path prefix (`oms`) or a host (`oms.lu`, always with a dot). */
  place: string;
  /** From the path, as in `oms.lu/vendors/acme`. */
  vendorCode: string | null;
};

/** Stands between place and vendor code; no host and no code can contain it. */
const separator = "~";

/** Marks an encoded host; no prefix starts with it. */
const hostMark = "_";

/**
 * The address as one segment of the internal path: `oms`, `oms~acme`, or the host in base64url behind a mark. Pages
 * repeat their internal path in what they send, so a made-up host must not stand in it as it came.
 */
export function formatSiteAddress({ place, vendorCode }: SiteAddress): string {
  const encoded = place.includes(".") ? hostMark + toBase64Url(place) : place;
  return vendorCode === null ? encoded : encoded + separator + vendorCode;
}

const segmentForm = /^(?:_(?<host>[\w-]+)|(?<prefix>[a-z0-9-]+))(?:~(?<vendorCode>[a-z0-9-]+))?$/;

/** The reverse of `formatSiteAddress`; a segment that it cannot have made addresses nothing. */
export function parseSiteAddress(segment: string): SiteAddress {
  const { host, prefix, vendorCode = null } = segmentForm.exec(segment)?.groups ?? {};
  const place = host ? fromBase64Url(host) : (prefix ?? "");
  return host && !place.includes(".") ? { place: "", vendorCode: null } : { place, vendorCode };
}

function toBase64Url(text: string): string {
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): string {
  try {
    return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
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
