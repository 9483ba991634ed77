import { describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { countedPages } from "@/cms/memberships/quota";
import { findNearLimits } from "@/cms/overview/find-near-limits";
import { deletePage } from "@/cms/pages/delete-page";
import { layers } from "@/cms/pages/layer";
import { publishPage } from "@/cms/pages/publish-page";
import { restorePage } from "@/cms/pages/restore-page";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { system } from "@/cms/policy";
import { usageOf } from "@/cms/tiers/quota";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aTier, aVendor } from "@/test/factories";
import { pageRow } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);

async function aMember(limits: { maxPages: number | null; maxCustomPages: number | null }) {
  return run(async (ctx) => {
    const platformId = await aPlatform(ctx);
    const vendorId = await aVendor(ctx, platformId, { tierId: await aTier(ctx, limits) });
    return { platformId, vendorId };
  });
}

describe("what a membership uses, as the overview compares all of them", () => {
  it("is what its plan counts, after each change of its pages and of the platform's", async () => {
    const member = await aMember({ maxPages: 50, maxCustomPages: 50 });
    const { platformId, vendorId } = member;
    const expectUsage = async (pages: number, customPages: number) => {
      const [kept] = await database.sql`
        select pages, custom_pages as "customPages" from page_counts where vendor_id = ${vendorId}`;
      expect(usageOf(await run(({ db }) => countedPages(db, member)))).toEqual({ pages, customPages });
      expect(kept).toEqual({ pages, customPages });
    };
    const [about, team] = await run(async (ctx) => [
      await aPage(ctx, { ...member, slug: "about" }),
      await aPage(ctx, { ...member, slug: "team", state: "draft" }),
    ]);
    await expectUsage(2, 2);

    const byDefault = await run((ctx) => aPage(ctx, { platformId, layer: layers.default, slug: "about" }));
    await expectUsage(2, 1);
    const own = await run((ctx) => aPage(ctx, { platformId, layer: layers.platform, slug: "about", state: "draft" }));
    await expectUsage(2, 1);
    await run(async (ctx) => publishPage(ctx, { pageId: own, version: (await pageRow(ctx, own)).version }));
    await run(async (ctx) =>
      unpublishPage(ctx, { pageId: byDefault, version: (await pageRow(ctx, byDefault)).version }),
    );
    await expectUsage(2, 1);
    await run((ctx) => deletePage(ctx, { pageId: own }));
    await expectUsage(2, 2);
    await run((ctx) => restorePage(ctx, { pageId: own }));
    await expectUsage(2, 1);

    await run((ctx) => deletePage(ctx, { pageId: team ?? "" }));
    await expectUsage(1, 0);
    await run((ctx) => restorePage(ctx, { pageId: team ?? "" }));
    await expectUsage(2, 1);
    await database.sql`update pages set paused_at = now() where id = ${about ?? ""}`;
    expect((await database.sql`select pages, custom_pages from page_counts where vendor_id = ${vendorId}`)[0]).toEqual({
      pages: 1,
      custom_pages: 1,
    });
  });

  it("is right after a schedule made a default public by the clock, though nobody wrote it down", async () => {
    const member = await aMember({ maxPages: null, maxCustomPages: 2 });
    const scope: Scope = { platformId: member.platformId, vendorId: null };
    const found = () => inScope(system, scope, ({ db }) => findNearLimits(db, scope), database.db);
    await run((ctx) => aPage(ctx, { ...member, slug: "sale" }));
    await run((ctx) => aPage(ctx, { ...member, slug: "team" }));
    const at = new Date(Date.now() + 3_600_000);
    await run((ctx) =>
      aPage(ctx, { platformId: member.platformId, layer: layers.default, slug: "sale", state: { at } }),
    );
    expect(await found()).toMatchObject({ count: 1, first: [{ customPages: 2 }] });
    await database.sql`
      update pages set scheduled_at = now() - interval '1 second' where platform_id = ${member.platformId} and layer = 1`;
    expect(await found()).toMatchObject({ count: 0 });
  });
});
