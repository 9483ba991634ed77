import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tags } from "../tags";
import { addressTags, formatSiteAddress, parseSiteAddress, readings, type SiteAddress } from "./address";

const code = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const host = fc
  .tuple(code, fc.array(code, { minLength: 1, maxLength: 3 }))
  .map(([first, rest]) => [first, ...rest].join("."));
const address: fc.Arbitrary<SiteAddress> = fc.record({ place: fc.oneof(code, host), vendorCode: fc.option(code) });

describe("an address as a segment of the internal path", () => {
  it("is read back as it was", () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(parseSiteAddress(formatSiteAddress(given))).toEqual(given);
      }),
    );
  });

  it("is different for different sites", () => {
    fc.assert(
      fc.property(address, address, (one, other) => {
        const isSame = one.place === other.place && one.vendorCode === other.vendorCode;
        expect(formatSiteAddress(one) === formatSiteAddress(other)).toBe(isSame);
      }),
    );
  });

  it("is one segment that needs no encoding and in which no host can be read", () => {
    fc.assert(
      fc.property(address, (given) => {
        const segment = formatSiteAddress(given);
        expect(segment).toMatch(/^[A-Za-z0-9_~-]+$/);
        if (given.place.includes(".")) expect(segment).not.toContain(given.place);
      }),
    );
  });

  it("keeps prefixes readable", () => {
    expect(formatSiteAddress({ place: "oms", vendorCode: null })).toBe("oms");
    expect(formatSiteAddress({ place: "oms", vendorCode: "acme" })).toBe("oms~acme");
  });

  it.each([
    ["a mark alone", "_"],
    ["what is no base64", "_*"],
    ["a cut encoding", "_a"],
    ["nothing", ""],
    ["the mark for nothing", "-"],
    ["a separator alone", "~"],
    ["a prefix encoded as only hosts are", "_b21z"],
    ["a prefix with an empty vendor", "oms~"],
    ["a prefix with two vendors", "oms~acme~other"],
    ["a prefix encoded, with a vendor", "_b21z~acme"],
  ])("%s addresses no site, for it was never made so", (_, segment) => {
    const names = readings(parseSiteAddress(segment).place).map((reading) => reading.name);
    expect(names.filter((name) => /^[a-z0-9]/.test(name))).toEqual([]);
  });
});

describe("the ways to read a place", () => {
  const prefix = (name: string, subdomain: string | null = null) => ({ kind: "prefix", name, subdomain });
  const asHost = (name: string, subdomain: string | null = null) => ({ kind: "host", name, subdomain });

  it.each([
    ["oms", [prefix("oms")]],
    ["oms.lu", [asHost("oms.lu"), prefix("lu", "oms")]],
    ["acme.oms.lu", [asHost("acme.oms.lu"), asHost("oms.lu", "acme")]],
    ["a.b.oms.lu", [asHost("a.b.oms.lu"), asHost("b.oms.lu", "a")]],
    ["oms.localhost", [prefix("oms")]],
    ["acme.oms.localhost", [asHost("acme.oms"), prefix("oms", "acme")]],
    ["oms.lu.localhost", [asHost("oms.lu"), prefix("lu", "oms")]],
    ["acme.oms.lu.localhost", [asHost("acme.oms.lu"), asHost("oms.lu", "acme")]],
    ["oms.lu.evil.com", [asHost("oms.lu.evil.com"), asHost("lu.evil.com", "oms")]],
    ["acme.oms.notlocalhost", [asHost("acme.oms.notlocalhost"), asHost("oms.notlocalhost", "acme")]],
    ["localhost.evil.com", [asHost("localhost.evil.com"), asHost("evil.com", "localhost")]],
  ])("of %s", (place, expected) => {
    expect(readings(place)).toEqual(expected);
  });
});

describe("what the answer at an address depends on", () => {
  it("names every place and vendor that could come to be there", () => {
    expect(addressTags({ place: "acme.oms.lu", vendorCode: null })).toEqual([
      tags.place("acme.oms.lu"),
      tags.place("oms.lu"),
      tags.member("acme"),
    ]);
    expect(addressTags({ place: "oms", vendorCode: "acme" })).toEqual([tags.place("oms"), tags.member("acme")]);
    expect(addressTags({ place: "oms.localhost", vendorCode: null })).toEqual([tags.place("oms")]);
  });
});
