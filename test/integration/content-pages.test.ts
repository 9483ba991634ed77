import { beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Forbidden, Invalid, NotFound } from "@/cms/errors";
import { countContentPages } from "@/cms/pages/count-content-pages";
import { deletePage } from "@/cms/pages/delete-page";
import { layers } from "@/cms/pages/layer";
import { type ContentPage, listContentPages } from "@/cms/pages/list-content-pages";
import { type ContentFiltersInput, listStates, type Sort, sorts } from "@/cms/pages/list-filters";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { type Role, system } from "@/cms/policy";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aUser, aVendor } from "@/test/factories";
import { pageRow } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);

const world = { platformId: "", otherId: "", vendorId: "", neighbourId: "" };
const ids: Record<string, string> = {};
const later = new Date(Date.now() + 3_600_000);

const changed = async (ctx: Context, pageId: string, title: string) => {
  const { version } = await pageRow(ctx, pageId);
  await saveDraft(ctx, { pageId, version, content: { document: aDocument({ title }) } });
};

/** Two platforms with a page for each thing that a list tells apart; all of `platform` are named in `ids`. */
beforeAll(() =>
  run(async (ctx) => {
    const platformId = await aPlatform(ctx, { name: "One" });
    const otherId = await aPlatform(ctx, { name: "Two" });
    const vendorId = await aVendor(ctx, [platformId, otherId], { name: "Café Étoile" });
    const neighbourId = await aVendor(ctx, platformId);
    Object.assign(world, { platformId, otherId, vendorId, neighbourId });
    const at = (name: string, given: Partial<Parameters<typeof aPage>[1]>, title = name) =>
      aPage(ctx, { platformId, slug: name, document: { title }, ...given }).then((id) => {
        ids[name] = id;
        return id;
      });
    await at("about-platform", {}, "About us");
    await at("pricing", { state: "draft" }, "Prix d’été");
    await at("soon", { state: { at: later } }, "Zébra");
    await changed(ctx, await at("terms", { isLocked: true, isRequired: true }), "New terms");
    await at("welcome", { layer: layers.default }, "Default welcome");
    await at("welcome-fr", { layer: layers.default, slug: "welcome", locale: "fr" }, "Bienvenue");
    await at("own-story", { vendorId }, "Our own story");
    await at("neighbours", { vendorId: neighbourId }, "Neighbours");
    const place = { platformId, slug: "welcome", locale: "en" };
    const over = await overridePage(ctx, { ...place, vendorId });
    ids.override = over.pageId;
    await deletePage(ctx, { pageId: await at("gone", {}, "Gone with it") });
    const paused = await at("paused", { vendorId }, "Paused");
    await database.owner.execute(`update pages set paused_at = now() where id = '${paused}'`).catch(() => undefined);
    for (const slug of ["foreign-about", "foreign-story"]) {
      await aPage(ctx, { platformId: otherId, slug, document: { title: "About another platform" } });
    }
    await aPage(ctx, { platformId: otherId, vendorId, slug: "elsewhere", document: { title: "Elsewhere" } });
  }),
);
