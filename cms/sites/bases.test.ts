import { describe, expect, it } from "vitest";
import { readings, type SiteAddress } from "./address";
import { siteBases } from "./bases";

const appUrl = "http://localhost:9999";
const names = { appUrl, pathPrefix: "oms", platformDomain: "oms.lu", vendorDomain: null };
const platformSite = { ...names, vendorCode: null };
const storefront = { ...names, vendorCode: "acme" };
const withDomain = { ...storefront, vendorDomain: "www.acme.lu" };

/** The bases of an address in the way of reading it that has led to the site: the last that names the vendor or place. */
function bases(address: SiteAddress, given: Parameters<typeof siteBases>[2], way = 0) {
  const reading = readings(address.place)[way];
  if (!reading) throw new Error(`${address.place} cannot be read in ${way + 1} ways`);
  return siteBases(address, reading, given);
}

describe("a platform's own site", () => {
  it.each([
    ["under its prefix", "oms", "/oms"],
    ["on its host", "oms.lu", ""],
    ["on another host of its own", "www.oms.lu", ""],
    ["on the mirror of its prefix", "oms.localhost", ""],
    ["on the mirror of its host", "oms.lu.localhost", ""],
  ])("%s keeps its links there and its canonical address at its domain", (_, place, base) => {
    expect(bases({ place, vendorCode: null }, platformSite)).toEqual({
      basePath: base,
      platformBase: base,
      canonicalBase: "https://oms.lu",
      platformCanonicalBase: "https://oms.lu",
    });
  });

  it("has its canonical address under the application where it has no domain", () => {
    const given = { ...platformSite, platformDomain: null };
    expect(bases({ place: "oms", vendorCode: null }, given)).toMatchObject({ canonicalBase: `${appUrl}/oms` });
    expect(bases({ place: "oms.localhost", vendorCode: null }, given)).toMatchObject({
      canonicalBase: `${appUrl}/oms`,
    });
  });
});

describe("a storefront", () => {
  it.each([
    ["below the prefix", "oms", "/oms/vendors/acme", "/oms"],
    ["below the host", "oms.lu", "/vendors/acme", ""],
    ["below the mirror", "oms.localhost", "/vendors/acme", ""],
  ])("%s keeps its links there, and those to the platform beside it", (_, place, basePath, platformBase) => {
    expect(bases({ place, vendorCode: "acme" }, storefront)).toEqual({
      basePath,
      platformBase,
      canonicalBase: "https://oms.lu/vendors/acme",
      platformCanonicalBase: "https://oms.lu",
    });
  });

  it.each([
    ["on its subdomain", "acme.oms.lu", 1, "https://oms.lu"],
    ["on the mirror of its subdomain", "acme.oms.lu.localhost", 1, "http://oms.lu.localhost:9999"],
    ["on the mirror below the prefix", "acme.oms.localhost", 1, "http://oms.localhost:9999"],
  ])("%s links to the platform's own host", (_, place, way, platformBase) => {
    expect(bases({ place, vendorCode: null }, storefront, way)).toEqual({
      basePath: "",
      platformBase,
      canonicalBase: "https://oms.lu/vendors/acme",
      platformCanonicalBase: "https://oms.lu",
    });
  });

  it.each([
    ["on its own domain", "www.acme.lu", "https://oms.lu"],
    ["on the mirror of its own domain", "www.acme.lu.localhost", "http://oms.localhost:9999"],
  ])("%s has its canonical address there", (_, place, platformBase) => {
    expect(bases({ place, vendorCode: null }, withDomain)).toEqual({
      basePath: "",
      platformBase,
      canonicalBase: "https://www.acme.lu",
      platformCanonicalBase: "https://oms.lu",
    });
  });

  it("with a domain of its own is canonical to it however it was reached", () => {
    expect(bases({ place: "oms", vendorCode: "acme" }, withDomain).canonicalBase).toBe("https://www.acme.lu");
    expect(bases({ place: "acme.oms.lu", vendorCode: null }, withDomain, 1).canonicalBase).toBe("https://www.acme.lu");
  });

  it("of a platform without a domain is canonical to the application", () => {
    const given = { ...storefront, platformDomain: null };
    expect(bases({ place: "oms", vendorCode: "acme" }, given).canonicalBase).toBe(`${appUrl}/oms/vendors/acme`);
  });

  it("links to a mirror without a port where the application has none", () => {
    const given = { ...storefront, appUrl: "https://orion.test" };
    expect(bases({ place: "acme.oms.localhost", vendorCode: null }, given, 1).platformBase).toBe(
      "https://oms.localhost",
    );
  });
});
