import { describe, expect, it } from "vitest";
import { formatSiteAddress } from "./address";
import { type Route, type RoutingOptions, routeRequest } from "./route-request";

const demo: RoutingOptions = { appOrigin: "http://localhost:9999", appHost: "localhost", hasPathRouting: true };
const production: RoutingOptions = { appOrigin: "https://orion.lu", appHost: "orion.lu", hasPathRouting: false };

const host = (place: string, vendorCode: string | null = null) => formatSiteAddress({ place, vendorCode });
const pass: Route = { kind: "pass" };
const toConsole: Route = { kind: "console" };
const to = (site: string, rest: string): Route => ({ kind: "rewrite", path: `/sites/${site}/${rest}` });
const redirect = (location: string): Route => ({ kind: "redirect", location });
const refuse = (status: 400 | 414): Route => ({ kind: "refuse", status });
const unknownSite = to("-", "-");
/** The 404 of a site in its own look. */
const missing = (site: string) => to(site, "-/-");

describe("hosts", () => {
  const oms = to(host("oms.lu"), "-/pricing");

  it.each<[title: string, header: string | null, route: Route]>([
    ["a platform's domain", "oms.lu", oms],
    ["upper case", "OMS.LU", oms],
    ["a port", "oms.lu:9999", oms],
    ["a trailing dot", "oms.lu.", oms],
    ["all three", "Oms.Lu.:80", oms],
    ["another name below the domain", "www2.oms.lu", to(host("www2.oms.lu"), "-/pricing")],
    ["punycode", "xn--vlo-center-b7a.lu", to(host("xn--vlo-center-b7a.lu"), "-/pricing")],
    ["a domain in front of another", "oms.lu.evil.com", to(host("oms.lu.evil.com"), "-/pricing")],
    ["a domain that ends like another", "evil-oms.lu", to(host("evil-oms.lu"), "-/pricing")],
    ["an IPv4 address", "192.0.2.1", to(host("192.0.2.1"), "-/pricing")],
    ["an IPv6 address", "[2001:db8::1]", refuse(400)],
    ["absent", null, refuse(400)],
    ["empty", "", refuse(400)],
    ["a query in the host", "oms.lu?x=localhost", refuse(400)],
    ["a fragment in the host", "oms.lu#localhost", refuse(400)],
    ["two hosts", "oms.lu, evil.com", refuse(400)],
    ["user information", "localhost@oms.lu", refuse(400)],
    ["letters outside ASCII", "vëlo-center.lu", refuse(400)],
    ["a line break", "oms.lu\r\nx-injected: 1", refuse(400)],
    ["a name without a dot, as a prefix has", "oms", unknownSite],
    ["the mark of the internal path", "-", refuse(400)],
  ])("%s", (_, header, route) => {
    expect(routeRequest(header, "/pricing", demo)).toEqual(route);
    expect(routeRequest(header, "/pricing", production)).toEqual(route);
  });

  it.each<[title: string, header: string, inDemo: Route, inProduction: Route]>([
    ["localhost", "localhost:9999", to("pricing", "-"), unknownSite],
    ["IPv4 loopback", "127.0.0.1:9999", to("pricing", "-"), to(host("127.0.0.1"), "-/pricing")],
    ["IPv6 loopback", "[::1]:9999", to("pricing", "-"), unknownSite],
    ["the mirror of a platform", "oms.localhost:9999", to(host("oms.localhost"), "-/pricing"), unknownSite],
    ["the mirror of a storefront", "acme.oms.localhost", to(host("acme.oms.localhost"), "-/pricing"), unknownSite],
    ["the application's host", "orion.lu", to(host("orion.lu"), "-/pricing"), unknownSite],
  ])("%s, with path routing and without", (_, header, inDemo, inProduction) => {
    expect(routeRequest(header, "/pricing", demo)).toEqual(inDemo);
    expect(routeRequest(header, "/pricing", production)).toEqual(inProduction);
  });

  it("a bad host is refused before its path is looked at", () => {
    expect(routeRequest("evil.com/", "/".repeat(5000), demo)).toEqual(refuse(400));
  });
});

describe("paths on a site's host", () => {
  const site = host("oms.lu");
  const storefront = host("oms.lu", "acme");

  it.each<[path: string, route: Route]>([
    ["/", to(site, "-")],
    ["/pricing", to(site, "-/pricing")],
    ["/fr", to(site, "fr")],
    ["/fr/pricing", to(site, "fr/pricing")],
    ["/xx/pricing", to(site, "xx/pricing")],
    ["/fra/pricing", to(site, "-/fra/pricing")],
    ["/fr/fr/pricing", to(site, "fr/fr/pricing")],
    ["/platform_homepage", to(site, "-/platform_homepage")],
    ["/old-page.html", to(site, "-/old-page.html")],
    ["/-", to(site, "-/-")],
    ["/-/-/pricing", to(site, "-/-/-/pricing")],
    ["/vendors", to(site, "-/vendors")],
    ["/vendors/acme", to(storefront, "-")],
    ["/vendors/acme/", to(storefront, "-")],
    ["/vendors/acme/about", to(storefront, "-/about")],
    ["/vendors/acme/fr/about", to(storefront, "fr/about")],
    ["/fr/vendors/acme", to(site, "fr/vendors/acme")],
    ["/vendors/acme.lu/about", to(site, "-/vendors/acme.lu/about")],
    ["/vendors/acme~other/about", to(site, "-/vendors/acme~other/about")],
    ["/vendors/acme/vendors/other", to(storefront, "-/vendors/other")],
  ])("%s is a page's", (path, route) => {
    expect(routeRequest("oms.lu", path, demo)).toEqual(route);
  });

  it.each<[path: string, route: Route]>([
    ["/sitemap.xml", to(site, "sitemap.xml")],
    ["/robots.txt", to(site, "robots.txt")],
    ["/icon.svg", to(site, "icon.svg")],
    ["/favicon.ico", to(site, "favicon.ico")],
    ["/share/fr/pricing", to(site, "share/fr/pricing")],
    ["/vendors/acme/sitemap.xml", to(storefront, "sitemap.xml")],
    ["/vendors/acme/robots.txt", to(storefront, "robots.txt")],
    ["/vendors/acme/icon.svg", to(storefront, "icon.svg")],
    ["/vendors/acme/share/en/home", to(storefront, "share/en/home")],
    ["/fr/sitemap.xml", to(site, "fr/sitemap.xml")],
  ])("%s is a generated file's, or no page's", (path, route) => {
    expect(routeRequest("oms.lu", path, demo)).toEqual(route);
  });

  it.each([
    ["/pricing/", "/pricing"],
    ["/PRICING", "/pricing"],
    ["/Fr/Pricing", "/fr/pricing"],
    ["/fr/", "/fr"],
    ["/%61bout", "/about"],
    ["/about%2E", "/about."],
    ["//pricing", "/pricing"],
    ["//evil.com", "/evil.com"],
    ["///evil.com//", "/evil.com"],
    ["//", "/"],
    ["", "/"],
    ["/vendors/ACME/about", "/vendors/acme/about"],
    ["/vendors/acme//", "/vendors/acme"],
    ["//vendors/acme/", "/vendors/acme"],
    ["/vendors/acme/about/", "/vendors/acme/about"],
    ["/SITEMAP.XML", "/sitemap.xml"],
  ])("%s is brought to its one form, %s", (path, location) => {
    expect(routeRequest("oms.lu", path, demo)).toEqual(redirect(location));
  });

  it.each([
    "/..",
    "/../admin",
    "/%2e%2e/admin",
    "/vendors/%2e%2e/admin",
    "/..%2fadmin",
    "/..%5cadmin",
    "/%5cevil.com",
    "/\\evil.com",
    "/about%00",
    "/about%0d%0aset-cookie:a=b",
    "/%2561dmin",
    "/%",
    "/%ff",
    "/%D0%BE%D0%BC%D1%81",
    "/à-propos",
    "/😀",
    "/about%3Fx",
    "/https:/evil.com",
    "/%3Cscript%3E",
    "/admin/%00",
  ])("%s is nobody's: the site's own 404", (path) => {
    expect(routeRequest("oms.lu", path, demo)).toEqual(missing(site));
  });

  it("a path of more than 1,024 characters is refused", () => {
    expect(routeRequest("oms.lu", `/${"a".repeat(1023)}`, demo)).toMatchObject({ kind: "rewrite" });
    expect(routeRequest("oms.lu", `/${"a".repeat(1024)}`, demo)).toEqual(refuse(414));
  });

  it.each<[path: string, route: Route]>([
    ["/sites/oms/-/pricing", to(site, "-/sites/oms/-/pricing")],
    ["/SITES/oms/-/pricing", redirect("/sites/oms/-/pricing")],
    ["/sites/-/-", to(site, "-/sites/-/-")],
  ])("%s asks for a page of the site, not for the internal path", (path, route) => {
    expect(routeRequest("oms.lu", path, demo)).toEqual(route);
  });

  it.each([
    ["/admin", "/admin"],
    ["/ADMIN/", "/admin"],
    ["/%61dmin", "/admin"],
    ["/admin/platforms", "/admin/platforms"],
    ["//admin//evil.com", "/admin/evil.com"],
    ["/dashboard", "/dashboard"],
    ["/login", "/login"],
    ["/invite/abc", "/invite/abc"],
    ["/forgot", "/forgot"],
    ["/reset/abc", "/reset/abc"],
    ["/account", "/account"],
    ["/preview/abc", "/preview/abc"],
    ["/PREVIEW/live/abc/", "/preview/live/abc"],
  ])("%s is the application's", (path, location) => {
    expect(routeRequest("oms.lu", path, demo)).toEqual(redirect(`http://localhost:9999${location}`));
    expect(routeRequest("oms.lu", path, production)).toEqual(redirect(`https://orion.lu${location}`));
  });

  it.each(["/administration", "/api/v1/pages", "/api/auth/session", "/vendors/acme/admin", "/fr/admin", "/fr/account"])(
    "%s is not the application's",
    (path) => {
      expect(routeRequest("oms.lu", path, demo)).toMatchObject({ kind: "rewrite" });
    },
  );
});

describe("paths on the application's host", () => {
  it.each([
    "/",
    "/admin",
    "/admin/platforms",
    "/dashboard",
    "/login",
    "/invite/abc",
    "/forgot",
    "/reset/abc",
    "/account",
    "/api/v1/reference",
    "/api/v1/reference/pages",
  ])("%s is the console's, with path routing and without", (path) => {
    expect(routeRequest("localhost:9999", path, demo)).toEqual(toConsole);
    expect(routeRequest("orion.lu", path, production)).toEqual(toConsole);
  });

  it.each(["/preview", "/preview/abc", "/preview/live/abc"])(
    "%s is a preview, with path routing and without",
    (path) => {
      expect(routeRequest("localhost:9999", path, demo)).toEqual({ kind: "preview" });
      expect(routeRequest("orion.lu", path, production)).toEqual({ kind: "preview" });
    },
  );

  it.each(["/api/health", "/api/auth/session", "/api/v1/pages", "/api/v1/reference/x/y", "/orion.svg", "/robots.txt"])(
    "%s goes through, with path routing and without",
    (path) => {
      expect(routeRequest("localhost:9999", path, demo)).toEqual(pass);
      expect(routeRequest("orion.lu", path, production)).toEqual(pass);
    },
  );

  it.each([
    ["/ADMIN", "/admin"],
    ["/admin/", "/admin"],
    ["/%61dmin/platforms", "/admin/platforms"],
    ["//api/health", "/api/health"],
    ["/api/v1/reference/", "/api/v1/reference"],
  ])("%s is brought to its one form, %s", (path, location) => {
    expect(routeRequest("localhost", path, demo)).toEqual(redirect(location));
    expect(routeRequest("orion.lu", path, production)).toEqual(redirect(location));
  });

  it.each<[path: string, route: Route]>([
    ["/oms", to("oms", "-")],
    ["/oms/", to("oms", "-")],
    ["/oms/pricing", to("oms", "-/pricing")],
    ["/oms/fr/pricing", to("oms", "fr/pricing")],
    ["/oms/vendors/acme", to("oms~acme", "-")],
    ["/oms/vendors/acme/", to("oms~acme", "-")],
    ["/oms/vendors/acme/fr/about", to("oms~acme", "fr/about")],
    ["/oms/sitemap.xml", to("oms", "sitemap.xml")],
    ["/oms/robots.txt", to("oms", "robots.txt")],
    ["/oms/icon.svg", to("oms", "icon.svg")],
    ["/oms/share/en/home", to("oms", "share/en/home")],
    ["/oms/vendors/acme/sitemap.xml", to("oms~acme", "sitemap.xml")],
    ["/oms/admin", to("oms", "-/admin")],
    ["/oms/sites/oms/-", to("oms", "-/sites/oms/-")],
    ["/OMS/pricing", redirect("/oms/pricing")],
    ["/oms/pricing/", redirect("/oms/pricing")],
    ["/oms//", redirect("/oms")],
    ["//oms/", redirect("/oms")],
    ["/oms/vendors/ACME", redirect("/oms/vendors/acme")],
  ])("%s is a platform's under its prefix, with path routing only", (path, route) => {
    expect(routeRequest("localhost:9999", path, demo)).toEqual(route);
    expect(routeRequest("orion.lu", path, production)).toEqual(unknownSite);
  });

  it.each([
    ["the internal path", "/sites/oms/-/pricing"],
    ["the internal path in another case", "/SITES/oms/-/pricing"],
    ["the internal path encoded", "/%73ites/oms/-/pricing"],
    ["a host as a prefix", "/oms.lu/pricing"],
    ["a host in its internal form", "/_b21zlmx1/pricing"],
    ["a prefix in the internal form of hosts", "/_b21z/pricing"],
    ["a storefront in its internal form", "/oms~acme/about"],
    ["a storefront in its internal form, below another", "/oms~acme/vendors/other"],
    ["the mark for nothing", "/-/pricing"],
    ["a file that only sites have", "/sitemap.xml"],
    ["a parent segment", "/oms/../admin"],
    ["a parent segment, encoded", "/oms/%2e%2e/admin"],
    ["a NUL", "/oms/%00"],
  ])("%s is no platform", (_, path) => {
    expect(routeRequest("localhost:9999", path, demo)).toEqual(unknownSite);
    expect(routeRequest("orion.lu", path, production)).toEqual(unknownSite);
  });
});

describe("paths on another loopback name of the application", () => {
  it.each(["127.0.0.1:9999", "[::1]:9999"])("%s leads to the console on the application's own origin", (name) => {
    for (const path of [
      "/admin",
      "/dashboard",
      "/login",
      "/invite/abc",
      "/forgot",
      "/reset/abc",
      "/account",
      "/preview/abc",
    ]) {
      expect(routeRequest(name, path, demo)).toEqual(redirect(`http://localhost:9999${path}`));
    }
    expect(routeRequest(name, "//ADMIN//x/", demo)).toEqual(redirect("http://localhost:9999/admin/x"));
  });

  it.each(["127.0.0.1:9999", "[::1]:9999"])("%s has no API, in whatever form it is asked for", (name) => {
    for (const path of ["/api", "/api/auth/session", "/API/auth/session", "/%61pi/v1/pages", "//api/auth/csrf"]) {
      expect(routeRequest(name, path, demo)).toEqual(unknownSite);
    }
  });

  it("everything else is as on the application's host", () => {
    for (const path of ["/", "/robots.txt", "/orion.svg", "/oms/pricing", "/oms/", "/sites/oms/-"]) {
      expect(routeRequest("127.0.0.1:9999", path, demo)).toEqual(routeRequest("localhost:9999", path, demo));
    }
  });
});
