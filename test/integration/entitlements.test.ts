import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { changeTier } from "@/cms/memberships/change-tier";
import { createPage } from "@/cms/pages/create-page";
import { layers } from "@/cms/pages/layer";
import { overridePage } from "@/cms/pages/override-page";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { saveDraft } from "@/cms/pages/save-draft";
import { testDatabase } from "@/test/database";
import { aDocument, aPlatform, aTier, aVendor } from "@/test/factories";
import { aDefault, asSeen, pageRow } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const place = { platformId: "", vendorId: "", slug: "about", locale: "en" };
const plan = { basic: "", full: "" };

beforeAll(() =>
  database.run(async (ctx) => {
    plan.full = await aTier(ctx);
    plan.basic = await aTier(ctx, { features: ["cms_basic"] });
    place.platformId = await aPlatform(ctx);
    place.vendorId = await aVendor(ctx, place.platformId, { tierId: plan.basic });
    await aDefault(ctx, place, []);
  }),
);

const override = (fields: object) => run((ctx) => overridePage(ctx, { ...place, change: { patch: { fields } } }));
const moveTo = (tierId: string) => run((ctx) => changeTier(ctx, { ...place, tierId }));

describe("a plan without a feature", () => {
  it("refuses the page fields that need it, by name, and stores nothing", async () => {
    await expect(override({ title: "Ours", seoTitle: "Found" })).rejects.toThrow("seoTitle: is not part of the plan");
    await expect(override({ template: "legal" })).rejects.toThrow("template: is not part of the plan");
  });

  it("refuses pages of a kind that it does not have, and says so", async () => {
    const content = { document: aDocument() };
    const custom = { ...place, slug: "own-page", layer: layers.vendor, content };
    await expect(run((ctx) => createPage(ctx, custom))).rejects.toMatchObject({
      field: "quota",
      detail: { reason: "feature" },
    });
  });

  it("keeps what was written under a larger one, through saves, and lets nobody change it", async () => {
    await moveTo(plan.full);
    const { pageId } = await override({ seoTitle: "Found" });
    await moveTo(plan.basic);
    const save = async (seoTitle: string) => {
      const { version } = await pageRow(database, pageId);
      const document = aDocument({ title: "Ours", seoTitle, sections: [] });
      return run(async (ctx) => saveDraft(ctx, { pageId, version, content: await asSeen(ctx, pageId, document) }));
    };
    await expect(save("Found")).resolves.toBeDefined();
    await expect(save("Found better")).rejects.toThrow("seoTitle: is not part of the plan");
  });

  describe("does not let it back in by an older revision", () => {
    const content = (seoTitle: string) => ({ document: aDocument({ title: "Ours", seoTitle, sections: [] }) });
    const custom = () =>
      run((ctx) => createPage(ctx, { ...place, slug: "own", layer: layers.vendor, content: content("Found") }));
    const overridden = () =>
      run(async (ctx) => {
        const at = { ...place, slug: "terms" };
        await aDefault(ctx, at, []);
        return overridePage(ctx, { ...at, change: { patch: { fields: { seoTitle: "Found" } } } });
      });

    it.each([
      ["of an override", overridden],
      ["of a custom page", custom],
    ])("%s", async (_, create) => {
      await moveTo(plan.full);
      const { pageId } = await create();
      const { version, draftRevisionId } = await pageRow(database, pageId);
      const { document } = content("");
      await run(async (ctx) => saveDraft(ctx, { pageId, version, content: await asSeen(ctx, pageId, document) }));
      await moveTo(plan.basic);
      const restoring = { pageId, version: version + 1, revisionId: draftRevisionId ?? "" };
      const refused = run((ctx) => restoreRevision(ctx, restoring));
      await expect(refused).rejects.toThrow("seoTitle: is not part of the plan");
    });
  });
});
