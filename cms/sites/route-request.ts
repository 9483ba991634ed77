import { formatSiteAddress } from "./address";
import { normaliseHost } from "./host";
import { nothing, pathSegments } from "./path";

export type RoutingOptions = {
  /** Scheme and host of the application, such as `http://localhost:9999`. */
  appOrigin: string;
  /** The application's host without port. */
  appHost: string;
  /** Platforms under path prefixes of the application host, and `*.localhost` mirrors of every site. */
  hasPathRouting: boolean;
};

export type Route =
  /** A page of the console: for signed-in people, never stored. */
  | { kind: "console" }
  /** A page as its editor frames it, or as a preview link shows it: never stored either. */
  | { kind: "preview" }
  /** A file or an API route of the application. */
  | { kind: "pass" }
  /** To an internal path, `/sites/{site}/{locale or -}/{path}`. */
  | { kind: "rewrite"; path: string }
  /** To a path of the same host, or to the application's origin. */
  | { kind: "redirect"; location: string }
  | { kind: "refuse"; status: 400 | 414 };

const longestPath = 1024;
const previewSegment = "preview";
const consoleSegments = new Set([
  "admin",
  "dashboard",
  "login",
  "invite",
  "forgot",
  "reset",
  "account",
  previewSegment,
]);
/** The pages below `/api`: what the API is, for whoever wants to call it. */
const referenceForm = /^\/api\/v1\/reference(\/[a-z-]+)?$/;
const applicationFiles = new Set(["orion.svg", "robots.txt"]);
const siteFiles = new Set(["favicon.ico", "icon.svg", "robots.txt", "share", "sitemap.xml"]);
const prefixForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const loopbackHosts = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Answers the page for unknown sites: no prefix and no host is called so. */
const unknownSite: Route = { kind: "rewrite", path: `/sites/${nothing}/${nothing}` };

/**
 * Decides where a request goes, from its host and path alone: no database, no session, no content. This is the one
 * place that brings paths to their form (lower case, decoded, no trailing slash but at a site's root).
 *
 * @param hostHeader the `Host` header as it was sent.
 * @param rawPath the path as it was sent, without the query.
 */
export function routeRequest(hostHeader: string | null, rawPath: string, options: RoutingOptions): Route {
  const host = normaliseHost(hostHeader);
  if (host === null) return { kind: "refuse", status: 400 };
  if (rawPath.length > longestPath) return { kind: "refuse", status: 414 };
  const segments = pathSegments(rawPath);
  if (host === options.appHost) return routeApplication(rawPath, segments, options);
  if (options.hasPathRouting && loopbackHosts.has(host)) return routeLoopback(rawPath, segments, options);
  // A name without a dot could be taken for a path prefix.
  if (!host.includes(".") || (host.endsWith(".localhost") && !options.hasPathRouting)) return unknownSite;
  return toConsole(segments, options) ?? routeSite(host, "", segments, rawPath);
}

/** Another name of the same machine: everything but what deals with sessions, which belong to one origin. */
function routeLoopback(rawPath: string, segments: string[] | null, options: RoutingOptions): Route {
  if (segments?.[0] === "api") return unknownSite;
  return toConsole(segments, options) ?? routeApplication(rawPath, segments, options);
}

/** People sign in on the application's own origin alone, so the console is shown nowhere else. */
function toConsole(segments: string[] | null, { appOrigin }: RoutingOptions): Route | null {
  const [first = ""] = segments ?? [];
  return consoleSegments.has(first) ? { kind: "redirect", location: `${appOrigin}/${segments?.join("/")}` } : null;
}

function routeApplication(rawPath: string, segments: string[] | null, { hasPathRouting }: RoutingOptions): Route {
  const [first, ...rest] = segments ?? [nothing];
  if (first === undefined) return { kind: "console" };
  const tidy = () => tidied(rawPath, `/${[first, ...rest].join("/")}`);
  if (consoleSegments.has(first)) return tidy() ?? { kind: first === previewSegment ? "preview" : "console" };
  if (first === "api" || applicationFiles.has(first)) {
    return tidy() ?? { kind: referenceForm.test(rawPath) ? "console" : "pass" };
  }
  // Neither the internal path itself nor what only it may contain is a prefix.
  if (!hasPathRouting || first === "sites" || !prefixForm.test(first)) return unknownSite;
  return routeSite(first, `/${first}`, rest, rawPath);
}

/** @param base what of the path has led to the site already; `segments` are those that remain. */
function routeSite(place: string, base: string, segments: string[] | null, rawPath: string): Route {
  if (segments === null) return internal(place, null, nothing, [nothing]);
  const [first, code, ...belowVendor] = segments;
  const isStorefront = first === "vendors" && code !== undefined && /^[a-z0-9-]+$/.test(code);
  const root = isStorefront ? `${base}/vendors/${code}` : base;
  const rest = isStorefront ? belowVendor : segments;
  const isRoot = rest.length === 0 && rawPath === `${root}/`;
  const redirect = isRoot ? null : tidied(rawPath, [root, ...rest].join("/") || "/");
  return redirect ?? internal(place, isStorefront ? code : null, ...localeOf(rest));
}

/** The language that a path below a site begins with, or `-`, and what comes after it. */
export function localeOf(segments: string[]): [locale: string, rest: string[]] {
  const [first = "", ...rest] = segments;
  if (siteFiles.has(first)) return ["", segments];
  return /^[a-z]{2}$/.test(first) ? [first, rest] : [nothing, segments];
}

function internal(place: string, vendorCode: string | null, locale: string, rest: string[]): Route {
  const site = formatSiteAddress({ place, vendorCode });
  return { kind: "rewrite", path: `/${["sites", site, locale, ...rest].filter(Boolean).join("/")}` };
}

function tidied(rawPath: string, path: string): Route | null {
  return rawPath === path ? null : { kind: "redirect", location: path };
}
