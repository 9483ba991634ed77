import { eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type ResolvedPage, resolve } from "@/cms/inheritance/resolve";
import type { PageDocument } from "@/cms/pages/document";
import { findCandidates, listCandidates, type Owner } from "@/cms/pages/find-candidates";
import { layers } from "@/cms/pages/layer";
import { sitePages } from "@/cms/pages/site-pages";
import { findRedirect } from "@/cms/redirects/find-redirect";
import { findSite } from "@/cms/sites/find-site";
import type { Site } from "@/cms/sites/site";
import { auditEvents, pages, platforms, redirects, vendorPlatforms, vendors } from "@/db/schema";
import { readPages } from "@/scripts/seed/read-content";
import { isEmpty } from "@/scripts/seed/seed";
import { seededDatabase } from "@/test/database";

const database = seededDatabase();

async function siteAt(place: string, vendorCode: string | null = null): Promise<Site> {
  const site = await findSite(database.visitors, { place, vendorCode }, "http://localhost:9999");
  if (!site) throw new Error(`no site at ${place} ${vendorCode}`);
  return site;
}

const ownerOf = ({ platform, vendor }: Site): Owner => ({ platformId: platform.id, vendorId: vendor?.id ?? null });

async function show(site: Site, slug: string, locales: string[]): Promise<ResolvedPage | null> {
  const rows = await findCandidates(database.visitors, ownerOf(site), { slug, locales });
  const candidates = rows.flatMap(({ candidate }) => candidate ?? []);
  return resolve(candidates, { locales, isHidden: rows.some(({ isHidden }) => isHidden) });
}

const pagesOf = async (site: Site) => sitePages(await listCandidates(database.visitors, ownerOf(site)), site.locales);

/** Every platform's own site, and every storefront that is open. */
async function everySite(): Promise<Site[]> {
  const prefixes = await database.db.select({ prefix: platforms.pathPrefix }).from(platforms);
  const storefronts = await database.db
    .select({ prefix: platforms.pathPrefix, code: vendors.code })
    .from(vendorPlatforms)
    .innerJoin(platforms, eq(platforms.id, vendorPlatforms.platformId))
    .innerJoin(vendors, eq(vendors.id, vendorPlatforms.vendorId))
    .where(eq(vendors.status, "active"));
  return Promise.all([
    ...prefixes.map(({ prefix }) => siteAt(prefix)),
    ...storefronts.map(({ prefix, code }) => siteAt(prefix, code)),
  ]);
}

const nameOf = ({ platform, vendor }: Site) => [platform.name, vendor?.name].filter(Boolean).join(" / ");

describe("the seed", () => {
  it("stores every file of db/seed as a page, each with its audit events", async () => {
    const files = (await Promise.all(["oms", "loyalty", "sitebuilder"].map(readPages))).flat();
    expect(await database.db.$count(pages)).toBe(files.length);
    expect(await database.db.$count(auditEvents, eq(auditEvents.action, "page.create"))).toBe(files.length);
    expect(await isEmpty(database.db)).toBe(false);
  });

  it("opens a site for every platform and every membership but a suspended vendor's", async () => {
    const sites = await everySite();
    expect(sites.filter(({ vendor }) => !vendor)).toHaveLength(3);
    expect(new Set(sites.flatMap(({ vendor }) => vendor?.code ?? [])).size).toBeGreaterThanOrEqual(6);
  });
});

describe("the four steps", () => {
  it.each([
    ["its own game-nights", "game-nights", layers.vendor],
    ["its own about", "about", layers.vendor],
    ["the default delivery-and-returns", "delivery-and-returns", layers.default],
    ["the platform's pricing", "pricing", layers.platform],
    ["nothing", "no-such-page", null],
  ] as const)("wizamart on OMS shows %s", async (_, slug, layer) => {
    const page = await show(await siteAt("oms.lu", "wizamart"), slug, ["en"]);
    expect(page?.layer ?? null).toBe(layer);
  });

  it("an override has the default's sections where it did not touch them", async () => {
    const [own, default_] = await Promise.all(
      ["wizamart", "velo-center"].map(async (code) => show(await siteAt("oms", code), "about", ["en"])),
    );
    expect(default_?.layer).toBe(layers.default);
    const ids = (page: ResolvedPage | null | undefined) => page?.document.sections.map(({ id }) => id) ?? [];
    const shared = ids(own).filter((id) => ids(default_).includes(id));
    expect(shared.length).toBeGreaterThan(1);
    expect(ids(own).length).toBeGreaterThan(shared.length);
  });

  it.each([
    ["a draft", "oms", "wizamart", "summer-tournament"],
    ["a scheduled page", "oms", "wizamart", "black-friday"],
    ["a hidden page", "oms", "atelier-lux", "delivery-and-returns"],
    ["another vendor's page", "oms", "velo-center", "game-nights"],
    ["the same vendor's page on another platform", "loyalty", "wizamart", "game-nights"],
    ["a default on the platform's own site", "oms", null, "delivery-and-returns"],
  ])("%s is not shown", async (_, place, code, slug) => {
    expect(await show(await siteAt(place, code), slug, ["en"])).toBeNull();
  });
});

describe("every link of the seed", () => {
  it("leads to a page that its site shows or that its vendor hid, in every language in which the page is written", async () => {
    const broken: string[] = [];
    for (const site of await everySite()) {
      const shown = await pagesOf(site);
      const hidden = (await listCandidates(database.visitors, ownerOf(site))).filter(({ isHidden }) => isHidden);
      const own = new Set([...shown, ...hidden].map(({ slug }) => slug));
      const platformSlugs = new Set((await pagesOf({ ...site, vendor: null })).map(({ slug }) => slug));
      for (const { slug, locale } of shown) {
        const page = await show(site, slug, [locale]);
        for (const { scope, target } of linkTargets(page?.document)) {
          const isThere = (scope === "page" ? own : platformSlugs).has(target);
          if (!isThere) broken.push(`${nameOf(site)} / ${slug}.${locale} → ${scope}:${target}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  /** The pages that a document leads to, from its links and from within its Markdown. */
  function linkTargets(document: PageDocument | undefined) {
    const found = JSON.stringify(document ?? {}).matchAll(/["(](page|platform):([a-z0-9-]+)/g);
    return [...found].map(([, scope, target = ""]) => ({ scope, target }));
  }

  it("from a redirect leads to a page that is there", async () => {
    const rows = await database.db.select().from(redirects);
    expect(rows.length).toBeGreaterThan(3);
    for (const { platformId, ownerId, fromPath, toPath } of rows) {
      expect(await findRedirect(database.visitors, { platformId, ownerId, path: fromPath })).toBe(toPath);
      const there = await database.db
        .select({ slug: pages.slug })
        .from(pages)
        .where(inArray(pages.slug, [toPath.slice(1), fromPath.slice(1)]));
      expect(there.map(({ slug }) => slug)).toContain(toPath.slice(1));
      expect(there.map(({ slug }) => slug)).not.toContain(fromPath.slice(1));
    }
  });
});

it("every site has a home page", async () => {
  for (const site of await everySite()) {
    const shown = await pagesOf(site);
    expect(
      shown.map(({ slug }) => slug),
      nameOf(site),
    ).toContain("home");
  }
});
