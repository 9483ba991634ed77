import { createRedirect } from "@/cms/redirects/create-redirect";
import { aPage } from "@/test/factories";
import { app, mirror } from "./support/server";
import { ask, type Entry, onHost, underPrefix } from "./support/sites";
import { aStorefront, says } from "./support/storefront";
import { expect, test } from "./support/test";

/** Where a path of a site is redirected to for good, as a path of the same site. */
async function redirection(entry: Entry, path: string): Promise<string> {
  const { status, headers } = await ask(entry, path);
  const { location = "" } = headers;
  return status === 308 && location.startsWith(entry.base)
    ? location.slice(entry.base.length)
    : `${status} ${location}`;
}

const sites: Entry[] = [
  underPrefix("oms"),
  onHost("oms.lu"),
  onHost("oms.localhost"),
  underPrefix("oms", "wizamart"),
  onHost("oms.lu", "wizamart"),
  onHost("www.moselle-cellars.lu"),
];

test("old and second addresses of a page lead to its one address, on every kind of site", async () => {
  for (const site of sites) {
    const expected = {
      "/platform_homepage": "/",
      "/fr/platform_homepage": "/fr",
      "/home": "/",
      "/fr/home": "/fr",
      "/en": "/",
      "/en/about": "/about",
      "/about/": "/about",
      "/About": "/about",
      "/%61bout": "/about",
    };
    const found = Object.keys(expected).map(async (path) => [path, await redirection(site, path)]);
    expect.soft(Object.fromEntries(await Promise.all(found)), site.host + site.base).toEqual(expected);
  }
});

test("what follows the path is kept", async () => {
  expect(await redirection(onHost("oms.lu"), "/About/?from=mail&page=2")).toBe("/about?from=mail&page=2");
});

test("a redirect of the table leads to its page, in the visitor's language", async ({ cms, page }) => {
  const { platformId, site } = await aStorefront(cms);
  await cms.run((ctx) => aPage(ctx, { platformId, slug: "prices", document: says("Prices") }));
  expect((await ask(site, "/tarifs")).status).toBe(404);
  await cms.change((ctx) => createRedirect(ctx, { platformId, vendorId: null, from: "/tarifs", to: "/prices" }));
  expect(await redirection(site, "/tarifs")).toBe("/prices");
  expect(await redirection(site, "/fr/tarifs")).toBe("/fr/prices");
  await page.goto(app(`${site.base}/tarifs`));
  await expect(page).toHaveURL(app(`${site.base}/prices`));
});

test("a platform's redirects do not reach into storefronts, nor a vendor's out of its own", async ({ cms }) => {
  const { platformId, vendorId, site, shop } = await aStorefront(cms);
  await cms.run((ctx) => createRedirect(ctx, { platformId, vendorId: null, from: "/old", to: "/" }));
  await cms.run((ctx) => createRedirect(ctx, { platformId, vendorId, from: "/older", to: "/" }));
  expect(await redirection(site, "/old")).toBe("/");
  expect(await redirection(shop, "/older")).toBe("/");
  expect((await ask(shop, "/old")).status).toBe(404);
  expect((await ask(site, "/older")).status).toBe(404);
});

test("administration under a site's host is sent to the application host, and there to sign in", async ({ page }) => {
  for (const segment of ["admin", "dashboard"]) {
    await page.goto(mirror("oms", `/${segment}`));
    await expect(page).toHaveURL(app(`/login?next=%2F${segment}`));
  }
});

test("a host that is not its site's primary one leads to that, with path and query", async () => {
  const location = async (path: string) => {
    const { status, headers } = await ask(onHost("www.oms.lu"), path);
    return [status, headers.location];
  };
  expect(await location("/")).toEqual([308, "https://oms.lu/"]);
  expect(await location("/fr/pricing?from=mail&x=1")).toEqual([308, "https://oms.lu/fr/pricing?from=mail&x=1"]);
  expect(await location("/fr/pricing")).toEqual([308, "https://oms.lu/fr/pricing"]);
  expect(await location("/vendors/wizamart/about?y=2")).toEqual([308, "https://oms.lu/vendors/wizamart/about?y=2"]);
  expect(await location("/no-such-page")).toEqual([308, "https://oms.lu/no-such-page"]);
});
