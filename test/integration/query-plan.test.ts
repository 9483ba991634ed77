import { beforeAll, describe, expect, it } from "vitest";
import { countedPages } from "@/cms/memberships/quota";
import { findCandidates, listCandidates, type Owner } from "@/cms/pages/find-candidates";
import { findListed } from "@/cms/pages/find-listed";
import { type ContentFiltersInput, contentFiltersSchema } from "@/cms/pages/list-filters";
import { listOverriders } from "@/cms/pages/overriders";
import { findRedirect } from "@/cms/redirects/find-redirect";
import * as schema from "@/db/schema";
import { insertPages } from "@/test/bulk";
import { testDatabase } from "@/test/database";
import { aPlatform, aTier } from "@/test/factories";
import { indexes, planOf, plansOf, sequentialScans } from "@/test/query-plans";

const database = testDatabase();
const slugs = 20;
const vendors = 498;
const owner: { platform: Owner; storefront: Owner } = {
  platform: { platformId: "", vendorId: null },
  storefront: { platformId: "", vendorId: null },
};

beforeAll(async () => {
  const [platformId, otherId, tierId] = await database.run((ctx) =>
    Promise.all([aPlatform(ctx), aPlatform(ctx), aTier(ctx)]),
  );
  const [vendorId = null] = await insertPages(database.sql, { platformId, tierId, vendors, slugs });
  await insertPages(database.sql, { platformId: otherId, tierId, vendors, slugs });
  await database.sql`vacuum analyze`;
  owner.platform = { platformId, vendorId: null };
  owner.storefront = { platformId, vendorId };
}, 60_000);

describe("with 20,000 pages", () => {
  it("there are as many", async () => {
    expect(await database.db.$count(schema.pages)).toBe(2 * slugs * (vendors + 2));
  });

  it.each(["platform", "storefront"] as const)("a %s finds a page through the index of places alone", async (site) => {
    const nodes = await planOf(database.visitors, (db) =>
      findCandidates(db, owner[site], { slug: "bulk-7", locales: ["fr", "en"] }),
    );
    expect(indexes(nodes)).toContain("pages_place");
    expect(sequentialScans(nodes)).not.toEqual(expect.arrayContaining(["pages"]));
    expect(sequentialScans(nodes)).not.toEqual(expect.arrayContaining(["revisions"]));
  });

  it.each([
    ["platform", 1],
    ["storefront", 3],
  ] as const)("a %s reads no row that it does not return", async (site, rows) => {
    const nodes = await planOf(database.visitors, (db) =>
      findCandidates(db, owner[site], { slug: "bulk-7", locales: ["fr", "en"] }),
    );
    expect(Math.max(...nodes.map((node) => node["Actual Rows"]))).toBeLessThanOrEqual(Math.max(rows, 2));
    expect(
      nodes.map((node) => node["Rows Removed by Filter"] ?? 0).reduce((sum, each) => sum + each),
    ).toBeLessThanOrEqual(1);
  });

  it.each(["platform", "storefront"] as const)(
    "a %s lists its pages for menus without reading all others",
    async (site) => {
      const nodes = await planOf(database.visitors, (db) => listCandidates(db, owner[site]));
      expect(sequentialScans(nodes).filter((relation) => relation === "pages")).toEqual([]);
      expect(Math.max(...nodes.map((node) => node["Actual Rows"]))).toBeLessThanOrEqual(3 * slugs);
    },
  );

  it("those who override a default are found through the index of places", async () => {
    const { platformId } = owner.platform;
    const nodes = await planOf(database.db, (db) =>
      listOverriders(db, { id: platformId, platformId, slug: "bulk-7", locale: "en" }),
    );
    expect(indexes(nodes)).toContain("pages_place");
    expect(sequentialScans(nodes)).not.toEqual(expect.arrayContaining(["pages"]));
    expect(nodes[0]?.["Actual Rows"]).toBe(vendors);
  });

  it("what a vendor uses of its plan is counted without reading the pages of others", async () => {
    const { platformId, vendorId } = owner.storefront;
    const nodes = await planOf(database.db, (db) => countedPages(db, { platformId, vendorId: vendorId ?? "" }));
    expect(sequentialScans(nodes).filter((relation) => relation === "pages")).toEqual([]);
    expect(Math.max(...nodes.map((node) => node["Actual Rows"]))).toBeLessThanOrEqual(2 * slugs);
  });

  const lists: Array<[string, ContentFiltersInput, RegExp]> = [
    ["all", {}, /^page_listings_/],
    ["published pages", { state: "published" }, /^page_listings_/],
    ["vendors' pages in a language", { tab: "override", locale: "en" }, /^page_listings_/],
    ["pages with a rare word", { search: "bulk 7" }, /^page_words_word$/],
    ["pages at a slug", { slug: "bulk-7" }, /^page_listings_place$/],
  ];

  it.each(lists)("a list of %s reads no table as a whole", async (_, filters, index) => {
    const { platformId } = owner.platform;
    const wanted = contentFiltersSchema.parse({ ...filters, platformId });
    const listed = { platformIds: [platformId], vendorId: null };
    const order = { sort: "updated", direction: "descending", cursor: null, limit: 50 } as const;
    const nodes = await plansOf(database.db, (db) => findListed(db, listed, wanted, order));
    expect(indexes(nodes)).toContainEqual(expect.stringMatching(index));
    expect(sequentialScans(nodes)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^page/)]));
  });

  it("a redirect is found by its index", async () => {
    const { platformId } = owner.platform;
    await database.sql`insert into redirects (platform_id, from_path, to_path)
      select ${platformId}, '/old-' || n, '/new' from generate_series(1, 5000) n`;
    await database.sql`analyze redirects`;
    const nodes = await planOf(database.visitors, (db) =>
      findRedirect(db, { platformId, ownerId: platformId, path: "/old-77" }),
    );
    expect(indexes(nodes)).toEqual(["redirects_place"]);
  });
});
