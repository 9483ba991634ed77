import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { findSite } from "@/cms/sites/find-site";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { platforms } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDomain, aPlatform, aVendor } from "@/test/factories";

const appUrl = "http://localhost:9999";
const database = testDatabase();

/** Two platforms, one without a domain; vendors on either, one suspended, one with a domain of its own. */
beforeAll(() =>
  database.run(async (ctx) => {
    const platform = (code: string) => aPlatform(ctx, { code, name: code.toUpperCase(), pathPrefix: code });
    const [oms, loyalty, closed] = [await platform("oms"), await platform("loyalty"), await platform("closed")];
    const domain = (host: string, platformId: string, vendorId: string | null = null, isPrimary = true) =>
      aDomain(ctx, { host, platformId, vendorId, isPrimary });

    await domain("www.oms.lu", oms, null, false);
    await domain("oms.lu", oms);
    await domain("closed.lu", closed);
    await aVendor(ctx, oms, { code: "acme", name: "Acme" });
    await aVendor(ctx, loyalty, { code: "bakery" });
    await aVendor(ctx, closed, { code: "closed-vendor" });
    const winery = await aVendor(ctx, [oms, loyalty], { code: "winery" });
    await domain("winery.lu", oms, winery, false);
    await domain("www.winery.lu", oms, winery);
    const suspended = await aVendor(ctx, oms, { code: "suspended" });
    await domain("www.suspended.lu", oms, suspended);
    // The host first: it is refused at the subdomain of a vendor that is there.
    await domain("bistro.oms.lu", oms, suspended, false);
    await aVendor(ctx, oms, { code: "bistro" });
    await suspendVendor(ctx, { vendorId: suspended });
    await ctx.db.update(platforms).set({ isActive: false }).where(eq(platforms.id, closed));
  }),
);

const find = (place: string, vendorCode: string | null = null) =>
  findSite(database.visitors, { place, vendorCode }, appUrl);

type Found = [
  place: string,
  vendorCode: string | null,
  site: string,
  basePath: string,
  platformBase: string,
  canonicalBase: string,
];
const omsLu = "https://oms.lu";
const acme = `${omsLu}/vendors/acme`;
const winery = "https://www.winery.lu";
const loyalty = `${appUrl}/loyalty`;

describe("a site is found", () => {
  it.each<Found>([
    ["oms", null, "OMS", "/oms", "/oms", omsLu],
    ["oms.lu", null, "OMS", "", "", omsLu],
    ["www.oms.lu", null, "OMS", "", "", omsLu],
    ["oms.localhost", null, "OMS", "", "", omsLu],
    ["oms.lu.localhost", null, "OMS", "", "", omsLu],
    ["www.oms.lu.localhost", null, "OMS", "", "", omsLu],
    ["loyalty", null, "LOYALTY", "/loyalty", "/loyalty", loyalty],
    ["loyalty.localhost", null, "LOYALTY", "", "", loyalty],
    ["oms", "acme", "OMS acme", "/oms/vendors/acme", "/oms", acme],
    ["oms.lu", "acme", "OMS acme", "/vendors/acme", "", acme],
    ["www.oms.lu", "acme", "OMS acme", "/vendors/acme", "", acme],
    ["oms.localhost", "acme", "OMS acme", "/vendors/acme", "", acme],
    ["oms.lu.localhost", "acme", "OMS acme", "/vendors/acme", "", acme],
    ["acme.oms.lu", null, "OMS acme", "", omsLu, acme],
    ["acme.oms.localhost", null, "OMS acme", "", "http://oms.localhost:9999", acme],
    ["acme.oms.lu.localhost", null, "OMS acme", "", "http://oms.lu.localhost:9999", acme],
    ["www.winery.lu", null, "OMS winery", "", omsLu, winery],
    ["winery.lu", null, "OMS winery", "", omsLu, winery],
    ["www.winery.lu.localhost", null, "OMS winery", "", "http://oms.localhost:9999", winery],
    ["oms", "winery", "OMS winery", "/oms/vendors/winery", "/oms", winery],
    ["winery.oms.lu", null, "OMS winery", "", omsLu, winery],
    ["loyalty", "winery", "LOYALTY winery", "/loyalty/vendors/winery", "/loyalty", `${loyalty}/vendors/winery`],
    [
      "winery.loyalty.localhost",
      null,
      "LOYALTY winery",
      "",
      "http://loyalty.localhost:9999",
      `${loyalty}/vendors/winery`,
    ],
  ])(
    "at %s, vendor %s: %s, with its bases",
    async (place, vendorCode, expected, basePath, platformBase, canonicalBase) => {
      const site = await find(place, vendorCode);
      expect([site?.platform.name, site?.vendor?.code].filter(Boolean).join(" ")).toBe(expected);
      const platformCanonicalBase = expected.startsWith("OMS") ? omsLu : loyalty;
      expect(site).toMatchObject({ basePath, platformBase, canonicalBase, platformCanonicalBase });
    },
  );

  it("with what its pages need of platform and vendor", async () => {
    expect(await find("oms.lu", "acme")).toMatchObject({
      platform: { name: "OMS", defaultLocale: "en", homeTemplate: "spotlight" },
      locales: ["en", "fr"],
      vendor: { code: "acme", name: "Acme", profile: { email: "" } },
    });
  });
});

describe("nothing is found", () => {
  it.each([
    ["at an unknown prefix", "nothing", null],
    ["at an unknown host", "nothing.lu", null],
    ["at the empty place", "", null],
    ["at the mark for nothing", "-", null],
    ["at a host as prefix", "lu", null],
    ["at a host in front of another", "oms.lu.evil.com", null],
    ["at a host that ends like another", "evil-oms.lu", null],
    ["at a host in upper case, for it was not brought to its form", "OMS.lu", null],
    ["at a name below a domain that is no vendor's", "www2.oms.lu", null],
    ["at two names below a domain", "a.acme.oms.lu", null],
    ["at a code as it would stand for everyone", "%", "%"],
    ["for an unknown vendor", "oms.lu", "nobody"],
    ["for a vendor of another platform", "oms.lu", "bakery"],
    ["for a vendor of another platform, by prefix", "loyalty", "acme"],
    ["for a vendor of another platform, by subdomain", "bakery.oms.lu", null],
    ["for a vendor of another platform, by mirror", "acme.loyalty.localhost", null],
    ["for a suspended vendor", "oms.lu", "suspended"],
    ["for a suspended vendor, by subdomain", "suspended.oms.lu", null],
    ["for a suspended vendor, on its own domain", "www.suspended.lu", null],
    ["for a suspended vendor, on its own domain that another vendor's code begins", "bistro.oms.lu", null],
    ["on an inactive platform, by prefix", "closed", null],
    ["on an inactive platform, by host", "closed.lu", null],
    ["on an inactive platform, by mirror", "closed.localhost", null],
    ["on an inactive platform, for its vendor", "closed", "closed-vendor"],
    ["on an inactive platform, by subdomain", "closed-vendor.closed.lu", null],
    ["for a vendor below another vendor's domain", "www.winery.lu", "acme"],
    ["for a vendor below its own domain", "www.winery.lu", "winery"],
    ["for a vendor below a subdomain", "acme.oms.lu", "winery"],
    ["at a name below a vendor's own domain", "anything.www.winery.lu", null],
    ["at another vendor's name below a vendor's own domain", "acme.winery.lu", null],
  ])("%s", async (_, place, vendorCode) => {
    expect(await find(place, vendorCode)).toBeNull();
  });
});
