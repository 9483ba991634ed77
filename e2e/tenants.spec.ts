import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { layers } from "@/cms/pages/layer";
import { tags } from "@/cms/tags";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { platforms } from "@/db/schema";
import { aDomain, aPage, aPlatform, aVendor } from "@/test/factories";
import type { Cms } from "./support/cms";
import { ask, type Entry, onHost, underPrefix } from "./support/sites";
import { aStorefront, says } from "./support/storefront";
import { expect, test } from "./support/test";

/** A site with the word that stands on its pages and on nobody else's. */
type Tenant = { canary: string; entries: Entry[] };

const aWord = () => `canary${randomBytes(6).toString("hex")}`;

/** A platform with two vendors, reached in every way that there is; each of the three has its own page at the slugs. */
async function aPlatformOfTenants({ run }: Cms): Promise<Tenant[]> {
  const code = `t${randomBytes(4).toString("hex")}`;
  const domain = `${code}.example`;
  return run(async (ctx) => {
    const platformId = await aPlatform(ctx, { code, name: code, pathPrefix: code });
    await aDomain(ctx, { host: domain, platformId, vendorId: null, isPrimary: true });
    const entries = [underPrefix(code), onHost(domain), onHost(`${code}.localhost`), onHost(`${domain}.localhost`)];
    const tenants: Tenant[] = [{ canary: await writePages(null), entries }];
    for (const name of ["first", "second"]) {
      const vendorId = await aVendor(ctx, platformId, { code: `${code}-${name}` });
      const own = `${name}.${code}.example`;
      await aDomain(ctx, { host: own, platformId, vendorId, isPrimary: true });
      const codeOf = `${code}-${name}`;
      const hosts = [`${codeOf}.${domain}`, own, `${codeOf}.${code}.localhost`, `${own}.localhost`];
      const paths = [underPrefix(code, codeOf), onHost(domain, codeOf), onHost(`${code}.localhost`, codeOf)];
      tenants.push({ canary: await writePages(vendorId), entries: [...paths, ...hosts.map((host) => onHost(host))] });
    }
    return tenants;

    async function writePages(vendorId: string | null): Promise<string> {
      const canary = aWord();
      const layer = vendorId ? layers.vendor : layers.platform;
      for (const slug of ["home", "about"]) {
        for (const locale of ["en", "fr"]) {
          const document = says(canary, { seoDescription: canary });
          await aPage(ctx, { platformId, vendorId, layer, slug, locale, document });
        }
      }
      return canary;
    }
  });
}

const pagePaths = ["/", "/about", "/fr/about"];
const otherPaths = ["/no-such-page", "/sitemap.xml", "/robots.txt", "/icon.svg", "/home"];

test("no answer of a site carries a word of another, cold or stored, in whatever order", async ({ cms }) => {
  const tenants = [...(await aPlatformOfTenants(cms)), ...(await aPlatformOfTenants(cms))];
  const requests = tenants.flatMap(({ canary, entries }) =>
    entries.flatMap((entry) => [...pagePaths, ...otherPaths].map((path) => ({ canary, entry, path }))),
  );
  for (const round of ["cold", "stored"]) {
    const answers = shuffled(requests).map(async ({ canary, entry, path }) => {
      const { headers, body } = await ask(entry, path);
      const place = `${round}: ${entry.host}${entry.base}${path}`;
      const text = JSON.stringify(headers) + body.toString();
      const foreign = tenants.filter((tenant) => tenant.canary !== canary && text.includes(tenant.canary));
      if (foreign.length) return `${place} shows another tenant's word`;
      if (headers["set-cookie"]) return `${place} sets a cookie`;
      if (pagePaths.includes(path) && !text.includes(canary)) return `${place} lacks its own word`;
      return null;
    });
    expect((await Promise.all(answers)).filter((problem) => problem !== null)).toEqual([]);
  }
});

test("a vendor that does not exist, or is a member elsewhere only, has no storefront", async ({ cms }) => {
  const one = await aStorefront(cms);
  const other = await aStorefront(cms);
  expect((await ask(underPrefix(one.code, "no-such-vendor"), "/")).status).toBe(404);
  expect((await ask(underPrefix(one.code, `${other.code}-shop`), "/")).status).toBe(404);
  expect((await ask(onHost(`${other.code}-shop.${one.code}.localhost`), "/")).status).toBe(404);
});

test("a vendor on two platforms shows on each what belongs there", async ({ cms }) => {
  const [one, other] = [await aStorefront(cms), await aStorefront(cms)];
  const code = `${one.code}-both`;
  const words = [aWord(), aWord()] as const;
  await cms.run(async (ctx) => {
    const platformIds = [one.platformId, other.platformId] as const;
    const vendorId = await aVendor(ctx, [...platformIds], { code });
    for (const place of [0, 1] as const) {
      const document = says(words[place]);
      await aPage(ctx, { platformId: platformIds[place], vendorId, slug: "story", document });
    }
  });
  const shown = async (platform: string) => (await ask(underPrefix(platform, code), "/story")).body.toString();
  for (const time of ["cold", "stored"]) {
    const [first, second] = [await shown(one.code), await shown(other.code)];
    expect(
      words.map((word) => first.includes(word)),
      time,
    ).toEqual([true, false]);
    expect(
      words.map((word) => second.includes(word)),
      time,
    ).toEqual([false, true]);
  }
});

test("a suspended vendor's storefronts are gone on the next request, though they were stored", async ({ cms }) => {
  const { code, vendorId, site, shop } = await aStorefront(cms);
  const entries = [shop, onHost(`${code}-shop.${code}.localhost`)];
  const statuses = () => Promise.all(entries.map(async (entry) => (await ask(entry, "/")).status));
  expect(await statuses()).toEqual([200, 200]);
  await cms.change((ctx) => suspendVendor(ctx, { vendorId }));
  expect(await statuses()).toEqual([404, 404]);
  expect((await ask(shop, "/sitemap.xml")).status).toBe(404);
  expect((await ask(site, "/")).status).toBe(200);
});

test("an inactive platform has no site and no storefronts", async ({ cms }) => {
  const { code, platformId, site, shop } = await aStorefront(cms);
  const statuses = () => Promise.all([site, shop].map(async (entry) => (await ask(entry, "/")).status));
  expect(await statuses()).toEqual([200, 200]);
  await cms.change(async ({ db }) => {
    await db.update(platforms).set({ isActive: false }).where(eq(platforms.id, platformId));
    return { tags: [tags.platform(platformId), tags.place(code)] };
  });
  expect(await statuses()).toEqual([404, 404]);
});

/** In random order (Fisher and Yates). */
function shuffled<T>(items: readonly T[]): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
