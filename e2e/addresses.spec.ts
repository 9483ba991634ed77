import { crawl } from "./support/crawl";
import { get } from "./support/http";
import { mirror } from "./support/server";
import { ask, type Entry, onHost, sitemap, underPrefix, visit } from "./support/sites";
import { expect, mainHeading, test } from "./support/test";

/** The addresses of the requirements: how a site is reached by prefix, by host and by mirror, and its one true address. */
const sites = [
  { name: "OMS", prefix: underPrefix("oms"), host: onHost("oms.lu"), mirrored: "oms", canonical: "https://oms.lu" },
  {
    name: "Loyalty+",
    prefix: underPrefix("loyalty"),
    host: onHost("loyalty.lu"),
    mirrored: "loyalty",
    canonical: "https://loyalty.lu",
  },
  {
    name: "Site Builder",
    prefix: underPrefix("sitebuilder"),
    host: onHost("sitebuilder.lu"),
    mirrored: "sitebuilder.lu",
    canonical: "https://sitebuilder.lu",
  },
  {
    name: "a storefront",
    prefix: underPrefix("oms", "wizamart"),
    host: onHost("oms.lu", "wizamart"),
    mirrored: "wizamart.oms",
    canonical: "https://oms.lu/vendors/wizamart",
  },
  {
    name: "a storefront with a domain of its own",
    prefix: underPrefix("oms", "moselle-cellars"),
    host: onHost("www.moselle-cellars.lu"),
    mirrored: "www.moselle-cellars.lu",
    canonical: "https://www.moselle-cellars.lu",
  },
];

const platformPaths = ["/", "/pricing", "/about", "/contact", "/faq", "/features", "/terms", "/privacy"];

for (const { name, prefix, host, mirrored, canonical } of sites) {
  const isStorefront = prefix.base.includes("/vendors/");
  const paths = isStorefront ? ["/", "/about", "/contact", "/terms", "/fr"] : [...platformPaths, "/fr"];

  test.describe(name, () => {
    test("is the same site by prefix and by host", async ({ page }) => {
      for (const path of paths) {
        const byPrefix = await visit(page, prefix, path);
        const byHost = await visit(page, host, path);
        for (const facts of [byPrefix, byHost]) {
          expect.soft(facts.status, path).toBe(200);
          expect.soft(facts.headings, path).toEqual([expect.stringMatching(/\S/)]);
          expect.soft(facts.title, path).toMatch(/\S/);
          expect.soft(facts.canonical, path).toBe(canonical + path);
          expect.soft(facts.lang, path).toBe(path === "/fr" ? "fr" : "en");
        }
        expect.soft(byHost.title, path).toBe(byPrefix.title);
        expect.soft(byHost.text, path).toBe(byPrefix.text);
      }
    });

    test("is shown by the browser at its mirror below localhost", async ({ page }) => {
      for (const path of ["/", "/about", "/fr"]) {
        const response = await page.goto(mirror(mirrored, path));
        expect(response?.status(), path).toBe(200);
        await expect(mainHeading(page)).toHaveCount(1);
        await expect(page).toHaveTitle(/\S/);
        await expect(page.locator("html")).toHaveAttribute("lang", path === "/fr" ? "fr" : "en");
        await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", canonical + path);
      }
    });

    test("describes itself to search engines and link previews", async () => {
      for (const entry of [prefix, host]) {
        const robots = await ask(entry, "/robots.txt");
        expect(robots.status).toBe(200);
        expect(robots.body.toString()).toContain(`Sitemap: ${canonical}/sitemap.xml`);

        const icon = await ask(entry, "/icon.svg");
        expect(icon.status).toBe(200);
        expect(icon.headers["content-type"]).toBe("image/svg+xml");
        expect(icon.body.toString()).toContain("<svg");

        const share = await ask(entry, "/share/en/home");
        expect(share.status).toBe(200);
        expect(sizeOfPng(share.body)).toEqual({ width: 1200, height: 630 });

        const addresses = await sitemap(entry);
        expect(addresses).toContain(`${canonical}/`);
        expect(addresses.filter((address) => !address.startsWith(`${canonical}/`))).toEqual([]);
      }
    });

    test("answers every address of its sitemap with the page that has it as its canonical one", async ({ page }) => {
      for (const address of await sitemap(host)) {
        const { hostname, pathname } = new URL(address);
        const facts = await visit(page, onHost(hostname), pathname);
        expect.soft(facts, address).toMatchObject({ status: 200, canonical: address, robots: null });
      }
    });
  });
}

const prefixes = ["oms", "loyalty", "sitebuilder"];
const isPrefixed = (path: string) => prefixes.some((prefix) => path === `/${prefix}` || path.startsWith(`/${prefix}/`));

/** The sites whose links are all followed; `least` is fewer than the pages that each certainly has. */
const crawled: Array<{ title: string; entry: Entry; isOwn: (path: string) => boolean; least: number }> = [
  ...prefixes.map((prefix) => ({
    title: `under the prefix ${prefix}`,
    entry: underPrefix(prefix),
    isOwn: (path: string) => path.startsWith(`/${prefix}/`),
    least: 10,
  })),
  {
    title: "of a storefront under a prefix",
    entry: underPrefix("oms", "wizamart"),
    isOwn: (path) => path.startsWith("/oms/"),
    least: 6,
  },
  { title: "on a host", entry: onHost("oms.lu"), isOwn: (path) => !isPrefixed(path), least: 10 },
  {
    title: "on a vendor's own host",
    entry: onHost("www.moselle-cellars.lu"),
    isOwn: (path) => !isPrefixed(path) && !path.startsWith("/vendors"),
    least: 5,
  },
];

for (const { title, entry, isOwn, least } of crawled) {
  test(`every link ${title} stays on its site and leads somewhere`, async ({ page }) => {
    const { pages, problems } = await crawl(page, entry, isOwn);
    expect(problems).toEqual([]);
    expect(pages.length).toBeGreaterThan(least);
  });
}

test("an address that belongs to no site says so, with 404", async ({ page }) => {
  for (const [host, path] of [
    ["unknown.lu", "/"],
    ["localhost", "/unknown/"],
  ] as const) {
    const { status, body } = await get(host, path);
    expect(status).toBe(404);
    await page.setContent(body.toString());
    await expect(page.locator("h1").first()).toBeAttached();
  }
});

/** Width and height stand in the header chunk, which comes first (PNG, 11.2.1). */
function sizeOfPng(file: Buffer) {
  expect(file.subarray(1, 4).toString()).toBe("PNG");
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
