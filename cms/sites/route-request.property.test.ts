import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routeRequest } from "./route-request";

const options = fc.constantFrom(
  { appOrigin: "http://localhost:9999", appHost: "localhost", hasPathRouting: true },
  { appOrigin: "https://orion.lu", appHost: "orion.lu", hasPathRouting: false },
);
const words = [
  "oms",
  "vendors",
  "acme",
  "fr",
  "sites",
  "admin",
  "api",
  "-",
  "..",
  "evil.com",
  "sitemap.xml",
  "share",
  "",
];
const hostilePieces = ["%2e%2e", "%2f", "%5c", "\\", "%00", "%", "@", "~", "_", "%61dmin", "A", "é", "\r\n", "?", "#"];
const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...hostilePieces), fc.string({ unit: "binary" }));
const path = fc
  .array(fc.tuple(piece, piece), { maxLength: 6 })
  .map((pieces) => pieces.map(([a, b]) => `/${a}${b}`).join(""));
const label = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const host = fc.tuple(label, label).map(([name, end]) => `${name}.${end}`);
const header = fc.oneof(
  host,
  host.map((name) => `${name.toUpperCase()}.:9999`),
  fc.constantFrom("localhost", "127.0.0.1", "[::1]", "orion.lu", "oms.localhost", "oms"),
  fc.string({ unit: "binary" }),
  fc.constant(null),
);

describe("routeRequest, whatever is asked", () => {
  it("never throws, and decides the same again", () => {
    fc.assert(
      fc.property(header, path, options, (...request) => {
        expect(routeRequest(...request)).toEqual(routeRequest(...request));
      }),
    );
  });

  it("redirects to a path of the same host or to the application, nowhere else", () => {
    fc.assert(
      fc.property(header, path, options, (name, asked, how) => {
        const route = routeRequest(name, asked, how);
        if (route.kind !== "redirect") return;
        const target = new URL(route.location, "https://visited.test");
        expect(["https://visited.test", how.appOrigin]).toContain(target.origin);
        expect(route.location).toMatch(/^[!-~]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  it("redirects once: what it redirects to is not redirected again", () => {
    fc.assert(
      fc.property(header, path, options, (name, asked, how) => {
        const route = routeRequest(name, asked, how);
        if (route.kind !== "redirect" || !route.location.startsWith("/")) return;
        expect(routeRequest(name, route.location, how).kind).not.toBe("redirect");
      }),
      { numRuns: 1000 },
    );
  });

  it("rewrites to the internal path alone, in a form that nothing decodes or resolves further", () => {
    fc.assert(
      fc.property(header, path, options, (name, asked, how) => {
        const route = routeRequest(name, asked, how);
        if (route.kind !== "rewrite") return;
        expect(route.path).toMatch(/^\/sites\/[A-Za-z0-9_~-]+(\/[a-z0-9._~-]+)+$/);
        expect(new URL(route.path, "https://visited.test").pathname).toBe(route.path);
      }),
      { numRuns: 1000 },
    );
  });

  it("never repeats the host in the internal path", () => {
    const quietPath = fc.constantFrom("/", "/pricing", "/fr", "/vendors/acme", "/sitemap.xml", "/%00", "/-");
    fc.assert(
      fc.property(host, quietPath, options, (name, asked, how) => {
        const route = routeRequest(`canary-${name}`, asked, how);
        expect(JSON.stringify(route).toLowerCase()).not.toContain("canary");
      }),
    );
  });

  it("keeps hosts apart from prefixes and from each other", () => {
    fc.assert(
      fc.property(host, host, label, options, (one, other, prefix, how) => {
        const site = (name: string, asked: string) => {
          const route = routeRequest(name, asked, how);
          return route.kind === "rewrite" ? route.path.split("/")[2] : route.kind;
        };
        expect(site(`x.${one}`, "/") === site(`x.${other}`, "/")).toBe(one === other);
        expect(site(`x.${one}`, "/")).not.toBe(site(how.appHost, `/${prefix}/`));
      }),
    );
  });
});
