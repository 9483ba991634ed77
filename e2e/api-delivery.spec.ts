import { eq } from "drizzle-orm";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { deactivatePlatform } from "@/cms/platforms/activate-platform";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { pages } from "@/db/schema";
import { aDomain, aPage, aSection } from "@/test/factories";
import { aMedia, aSectionWith } from "@/test/media";
import type { Cms } from "./support/cms";
import { deliver, deliverPage, deliverSite, deliverSitemap, deliverVisit, type Place } from "./support/delivered";
import { app } from "./support/server";
import { aStorefront, says } from "./support/storefront";
import { expect, test } from "./support/test";

const headingsOf = ({ sections }: Awaited<ReturnType<typeof deliverPage>>) =>
  sections.map(({ fields }) => ("heading" in fields ? fields.heading : undefined));

async function draft({ run }: Cms, pageId: string, heading: string): Promise<void> {
  await run(async (ctx) => {
    const [page] = await ctx.db.select({ version: pages.version }).from(pages).where(eq(pages.id, pageId));
    await saveDraft(ctx, { pageId, version: page?.version ?? 0, content: { document: says(heading) } });
  });
}

/** A storefront as the API names it, beside the platform's own site. */
async function aPlace(cms: Cms) {
  const storefront = await aStorefront(cms);
  const { code } = storefront;
  const site: Place = { prefix: code };
  const shop: Place = { prefix: code, vendor: `${code}-shop` };
  return { ...storefront, site, shop };
}

test("what is published is read by the next call, and until then nothing says it", async ({ cms }) => {
  const { platformId, shop } = await aPlace(cms);
  const pageId = await cms.run((ctx) =>
    aPage(ctx, { platformId, layer: layers.default, slug: "story", document: says("First story") }),
  );
  const first = await deliverVisit(shop, "/story");
  expect(first.status).toBe(200);
  expect(JSON.stringify(first.body)).toContain("First story");
  const siteBefore = await deliverSite(shop);

  await draft(cms, pageId, "Second story");
  for (const answer of [await deliverVisit(shop, "/story", { sourceMap: "true" }), await deliverSite(shop)]) {
    expect(JSON.stringify(answer.body)).not.toContain("Second story");
  }
  await cms.change((ctx) => publishPage(ctx, { pageId }));
  const second = await deliverVisit(shop, "/story");
  expect(JSON.stringify(second.body)).not.toContain("First story");
  expect(headingsOf(await deliverPage(shop, "/story"))).toEqual(["Second story"]);
  expect(second.headers.etag).not.toBe(first.headers.etag);
  const siteAfter = await deliverSite(shop);
  const menu = ({ body }: typeof siteAfter) => body.languages[0]?.menus.header.map(({ label }) => label);
  expect([menu(siteBefore), menu(siteAfter)]).toEqual([["First story"], ["Second story"]]);

  const listed = async () => (await deliverSitemap(shop)).body.entries.map(({ slug }) => slug);
  expect(await listed()).toContain("story");
  await cms.change((ctx) => unpublishPage(ctx, { pageId }));
  expect((await deliverVisit(shop, "/story")).status).toBe(404);
  expect(await listed()).not.toContain("story");
});

test("who has read it already is told that it has not changed, until it has", async ({ cms }) => {
  const { platformId, site } = await aPlace(cms);
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "story", document: says("First story") }));
  const query = { prefix: String("prefix" in site && site.prefix), path: "/story" };
  for (const what of ["page", "site", "sitemap"] as const) {
    const asked = what === "page" ? query : { prefix: query.prefix };
    const first = await deliver(what, asked);
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(first.headers["cache-control"]).toBe("public, max-age=0, s-maxage=1");
    for (const known of [etag, etag.replace("W/", ""), `"other", ${etag}`, "*"]) {
      const again = await deliver(what, asked, { "if-none-match": known });
      expect([again.status, again.body, again.headers.etag], known).toEqual([304, null, etag]);
      expect(again.headers["access-control-allow-origin"]).toBe("*");
    }
    expect((await deliver(what, asked, { "if-none-match": '"other"' })).status).toBe(200);
    if (what !== "page") continue;
    await draft(cms, pageId, "Second story");
    expect((await deliver(what, asked, { "if-none-match": etag })).status).toBe(304);
    await cms.change((ctx) => publishPage(ctx, { pageId }));
    expect((await deliver(what, asked, { "if-none-match": etag })).status).toBe(200);
  }
});

test("on request it says which layer each section and field comes from, and nothing of what is not shown", async ({
  cms,
}) => {
  const { platformId, vendorId, shop, site } = await aPlace(cms);
  const [kept, changed, hidden] = [aSection("Kept"), aSection("Changed"), aSection("Hidden away")];
  const own = aSection("Own");
  await cms.run(async (ctx) => {
    const document = says("", { title: "Service", sections: [kept, changed, hidden] });
    const pageId = await aPage(ctx, { platformId, layer: layers.default, slug: "service", document });
    const patch = {
      fields: { title: "Our service" },
      changed: { [changed.id]: { heading: "Changed here" } },
      hidden: [hidden.id],
      added: [{ after: kept.id, section: own }],
    };
    await aPage(ctx, { platformId, vendorId, slug: "service", over: { pageId, patch } });
  });
  expect((await deliverPage(shop, "/service")).sourceMap).toBeNull();
  const page = await deliverPage(shop, "/service", { sourceMap: "true" });
  expect(page).toMatchObject({ source: "vendor", title: "Our service" });
  expect(page.sourceMap?.fields).toMatchObject({ title: "vendor", template: "default" });
  expect(page.sourceMap?.sections.map(({ id, source, fields }) => [id, source, fields.heading])).toEqual([
    [kept.id, "default", "default"],
    [own.id, "vendor", "vendor"],
    [changed.id, "default", "vendor"],
  ]);
  expect(JSON.stringify(page)).not.toContain(hidden.id);
  const home = await deliverPage(site, "/", { sourceMap: "true" });
  expect([home.source, home.sourceMap?.sections.map(({ source }) => source)]).toEqual(["platform", ["platform"]]);
});

test("links lead where they do on the site, and pictures to their files", async ({ cms }) => {
  const { code, platformId, vendorId, site, shop } = await aPlace(cms);
  const body = "See [prices](page:prices), [terms](platform:terms#end), [nothing](page:gone) <b>now</b>.";
  const mediaId = await cms.run(async (ctx) => {
    const picture = await aMedia(ctx, { platformId, vendorId });
    const section = aSectionWith(picture);
    const text = { id: crypto.randomUUID(), kind: "rich-text" as const, fields: { body } };
    const gone = {
      ...aSection("Go"),
      fields: { ...aSection("Go").fields, secondaryLink: { label: "x", href: "page:gone" } },
    };
    const sections = [section, text, gone as ReturnType<typeof aSection>];
    await aPage(ctx, {
      platformId,
      vendorId,
      slug: "story",
      document: says("", { title: "{{vendor.name}}", sections }),
    });
    await aPage(ctx, { platformId, layer: layers.default, slug: "prices", document: says("Prices") });
    return picture;
  });
  const page = await deliverPage(shop, "/story");
  const [picture, text, action] = page.sections.map(({ fields }) => fields);
  const file = (width: number) =>
    expect.stringMatching(new RegExp(`^${app(`/media/${mediaId}/[0-9a-f]{16}-${width}.webp`)}$`));
  expect(picture).toMatchObject({
    image: { src: file(800), alt: "A market", width: 800, height: 600, position: null },
  });
  const { srcSet } = (picture as { image: { srcSet: string } }).image;
  expect(srcSet.split(", ").map((each) => each.split(" "))).toEqual(
    [320, 640, 800].map((width) => [file(width), `${width}w`]),
  );
  const shopBase = `/${code}/vendors/${code}-shop`;
  expect(text).toEqual({
    body: `See [prices](<${shopBase}/prices>), [terms](</${code}/terms#end>), nothing now.`,
  });
  expect(action).toMatchObject({ primaryLink: { label: "Go", href: `${shopBase}/` }, secondaryLink: null });
  expect(page.title).toBe(`${code}-shop`);
  expect((await deliverVisit(site, "/story")).status).toBe(404);
});

test("an address that leads on says where to, as the site does", async ({ cms }) => {
  const { code, platformId, site, shop } = await aPlace(cms);
  await cms.run(async (ctx) => {
    await aPage(ctx, { platformId, slug: "prices", document: says("Prices") });
    await createRedirect(ctx, { platformId, vendorId: null, from: "/old/prices", to: "/prices" });
    await aDomain(ctx, { platformId, vendorId: null, host: `www.${code}.example`, isPrimary: true });
    await aDomain(ctx, { platformId, vendorId: null, host: `old.${code}.example`, isPrimary: false });
  });
  const redirect = (location: string) => ({ kind: "redirect", location, status: 308 });
  const visited = async (place: Place, path: string, more = {}) => (await deliverVisit(place, path, more)).body;
  expect(await visited(site, "/old/prices")).toEqual(redirect(`/${code}/prices`));
  expect(await visited(site, "/old/prices", { locale: "fr" })).toEqual(redirect(`/${code}/fr/prices`));
  expect(await visited(site, "/fr/old/prices")).toEqual(redirect(`/${code}/fr/prices`));
  expect(await visited(site, "/home")).toEqual(redirect(`/${code}/`));
  expect(await visited(site, "/en/prices")).toEqual(redirect(`/${code}/prices`));
  expect(await visited(site, "/prices", { locale: "en" })).toMatchObject({ kind: "page", locale: "en" });
  for (const odd of ["/Prices", "/prices/", "//prices", "/%70rices"]) {
    expect([odd, await visited(site, odd)]).toEqual([odd, redirect(`/${code}/prices`)]);
  }
  expect(await visited(site, "/PRICES/", { locale: "fr" })).toEqual(redirect(`/${code}/fr/prices`));
  expect((await deliverVisit(site, "/Nothing/")).status).toBe(404);
  expect((await deliverVisit(shop, "/old/prices")).status).toBe(404);
  expect(await visited({ host: `old.${code}.example` }, "/prices")).toEqual(
    redirect(`https://www.${code}.example/prices`),
  );
  const main = await visited({ host: `www.${code}.example` }, "/prices");
  expect(main).toMatchObject({ kind: "page", seo: { canonical: `https://www.${code}.example/prices` } });
  const { body } = await deliverSite({ host: `old.${code}.example` });
  expect(body).toMatchObject({ base: "", primaryOrigin: `https://www.${code}.example` });
});

test("nothing is delivered of drafts, hidden pages, suspended vendors and inactive platforms", async ({ cms }) => {
  const { platformId, vendorId, site, shop } = await aPlace(cms);
  await cms.run(async (ctx) => {
    await aPage(ctx, { platformId, slug: "secret", document: says("Secret draft"), state: "draft" });
    await aPage(ctx, { platformId, layer: layers.default, slug: "offer", document: says("An offer") });
    const later = { at: new Date(Date.now() + 3_600_000) };
    await aPage(ctx, { platformId, slug: "later", document: says("Secret schedule"), state: later });
  });
  expect((await deliverVisit(shop, "/offer")).status).toBe(200);
  await cms.change((ctx) => hidePage(ctx, { platformId, vendorId, slug: "offer" }));
  const answersOf = async (place: Place) => [
    await deliverSite(place),
    await deliverSitemap(place),
    await deliverVisit(place, "/", { sourceMap: "true" }),
  ];
  for (const place of [site, shop]) {
    for (const path of ["/secret", "/later", "/offer"]) {
      expect((await deliverVisit(place, path, { sourceMap: "true" })).status, path).toBe(404);
    }
    for (const { status, body } of await answersOf(place)) {
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(/secret|later|offer/i);
    }
  }
  await cms.change((ctx) => suspendVendor(ctx, { vendorId }));
  for (const { status } of await answersOf(shop)) expect(status).toBe(404);
  for (const { status } of await answersOf(site)) expect(status).toBe(200);
  await cms.change((ctx) => deactivatePlatform(ctx, { platformId }));
  for (const { status } of await answersOf(site)) expect(status).toBe(404);
});
