import { and, eq, isNull } from "drizzle-orm";
import { platforms, vendorPlatforms, vendors } from "@/db/schema";
import type { Cms } from "./support/cms";
import { type DeliveredSite, deliverPage, deliverSite, deliverSitemap, type Place } from "./support/delivered";
import { attribute, decoded, saidByMain } from "./support/said";
import { saidBySections } from "./support/said-by-sections";
import { ask, underPrefix } from "./support/sites";
import { expect, test } from "./support/test";

const prefixes = ["oms", "loyalty", "sitebuilder"];

/** The seeded platforms with all of their storefronts. */
async function seededSites({ db }: Cms, prefix: string): Promise<Array<{ prefix: string; vendor?: string }>> {
  const members = await db
    .select({ vendor: vendors.code })
    .from(platforms)
    .innerJoin(vendorPlatforms, and(eq(vendorPlatforms.platformId, platforms.id), isNull(vendorPlatforms.endedAt)))
    .innerJoin(vendors, and(eq(vendors.id, vendorPlatforms.vendorId), eq(vendors.status, "active")))
    .where(eq(platforms.pathPrefix, prefix));
  return [{ prefix }, ...members.map(({ vendor }) => ({ prefix, vendor }))];
}

/** Paths below a site's base of all pages that its sitemap lists and that its menus lead to. */
async function pathsOf(place: Place, site: DeliveredSite): Promise<string[]> {
  const { entries } = (await deliverSitemap(place)).body;
  const listed = entries.map(({ address }) => address.slice(site.canonicalBase.length));
  const linked = site.languages.flatMap(({ menus, home, action }) => [
    home,
    ...(action ? [action.href] : []),
    ...Object.values(menus).flatMap((menu) => menu.map(({ href }) => href)),
  ]);
  return [...new Set([...listed, ...linked.map((href) => href.slice(site.base.length))])];
}

/** What a page tells search engines and link previews. */
function toldBy(html: string) {
  const tags = [...html.matchAll(/<(?:meta|link)\b([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  const value = (name: string, of: string, what: string) =>
    tags.filter((tag) => attribute(tag, name) === of).map((tag) => attribute(tag, what));
  const alternates = tags.filter((tag) => attribute(tag, "rel") === "alternate" && attribute(tag, "hrefLang"));
  return {
    title: decoded(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ""),
    description: value("name", "description", "content")[0] ?? "",
    canonical: value("rel", "canonical", "href")[0],
    isIndexed: !value("name", "robots", "content")[0]?.includes("noindex"),
    image: value("property", "og:image", "content")[0],
    siteName: value("property", "og:site_name", "content")[0],
    alternates: alternates.map((tag) => ({ locale: attribute(tag, "hrefLang"), address: attribute(tag, "href") })),
  };
}

for (const prefix of prefixes) {
  test(`every page of ${prefix} and its storefronts, rendered from the API alone, says what the product's own says`, async ({
    cms,
  }) => {
    test.slow();
    let compared = 0;
    for (const place of await seededSites(cms, prefix)) {
      const entry = underPrefix(place.prefix, place.vendor);
      const { status, body: site } = await deliverSite(place);
      expect(status).toBe(200);
      expect(site).toMatchObject({ kind: place.vendor ? "storefront" : "platform", base: entry.base });
      const words = Object.fromEntries(site.languages.map((language) => [language.locale, language.words]));
      const paths = await pathsOf(place, site);
      expect(paths.length, entry.base).toBeGreaterThan(2);
      for (const path of paths) {
        const name = entry.base + path;
        const page = await deliverPage(place, path);
        const own = await ask(entry, path);
        const html = own.body.toString();
        expect(own.status, name).toBe(200);
        const said = saidByMain(html);
        expect(said.length, name).toBeGreaterThan(50);
        expect.soft(saidBySections(page, words[page.locale] ?? {}), name).toBe(said);
        const { robots, image, ...seo } = page.seo;
        expect.soft({ ...seo, isIndexed: robots.index, image: image.src }, name).toEqual(toldBy(html));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(40);
  });

  test(`the sitemaps of ${prefix} and its storefronts say the same by the API`, async ({ cms }) => {
    for (const place of await seededSites(cms, prefix)) {
      const xml = (await ask(underPrefix(place.prefix, place.vendor), "/sitemap.xml")).body.toString();
      const own = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url = ""]) => ({
        address: /<loc>(.*?)<\/loc>/.exec(url)?.[1],
        lastModified: /<lastmod>(.*?)<\/lastmod>/.exec(url)?.[1],
        alternates: [...url.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, locale, address]) => ({
          locale,
          address,
        })),
      }));
      const { entries } = (await deliverSitemap(place)).body;
      expect(own.length).toBeGreaterThan(0);
      expect(
        entries.map(({ address, lastModified, alternates }) => ({ address, lastModified, alternates })),
        JSON.stringify(place),
      ).toEqual(own);
    }
  });
}

test("a page in a language that it is not written in is shown in the site's own, as the product does", async () => {
  const { body: site } = await deliverSite({ prefix: "oms" });
  expect(site.languages.map(({ locale }) => locale)).toContain("fr");
  const { body: map } = await deliverSitemap({ prefix: "oms" });
  const inFrench = new Set(map.entries.filter(({ locale }) => locale === "fr").map(({ slug }) => slug));
  const missing = map.entries.find(({ slug }) => !inFrench.has(slug));
  if (!missing) throw new Error("The seed has every page in French.");
  const page = await deliverPage({ prefix: "oms" }, `/${missing.slug}`, { locale: "fr" });
  expect(page).toMatchObject({ wantedLocale: "fr", locale: "en", slug: missing.slug });
  const own = await ask(underPrefix("oms"), `/fr/${missing.slug}`);
  const english = site.languages.find(({ locale }) => locale === "en");
  expect(saidBySections(page, english?.words ?? {})).toBe(saidByMain(own.body.toString()));
  expect(page.seo.canonical).toBe(missing.address);
});
