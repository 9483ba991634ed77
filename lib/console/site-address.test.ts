import { afterEach, describe, expect, it, vi } from "vitest";
import { openAddress, siteAddress } from "./site-address";

const withDomain = { pathPrefix: "oms", host: "oms.lu" };
const without = { pathPrefix: "oms", host: null };

afterEach(() => vi.unstubAllEnvs());

describe("with prefixes", () => {
  it("every site is under the application's host", () => {
    vi.stubEnv("PATH_ROUTING", "on");
    for (const platform of [withDomain, without]) {
      expect([siteAddress(platform), openAddress(platform)]).toEqual(["/oms/", "/oms/"]);
      expect(openAddress(platform, "acme")).toBe("/oms/vendors/acme/");
    }
  });
});

describe("without prefixes", () => {
  it("a site is on its domain, and nowhere before it has one", () => {
    vi.stubEnv("PATH_ROUTING", "off");
    expect(openAddress(withDomain)).toBe("https://oms.lu/");
    expect(openAddress(withDomain, "acme")).toBe("https://oms.lu/vendors/acme/");
    expect([openAddress(without), openAddress(without, "acme")]).toEqual([null, null]);
  });
});
