import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { changeTier } from "@/cms/memberships/change-tier";
import { deletePage, revertPage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { findStanding } from "@/cms/pages/find-standing";
import { layers } from "@/cms/pages/layer";
import { lockPage, lockSections } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { reviewUpdates } from "@/cms/pages/review-updates";
import { saveDraft } from "@/cms/pages/save-draft";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPatch, aPlatform, aSection, aTier, aVendor, publishedRevision } from "@/test/factories";
import { aDefault, asSeen, headings, lineOf, pageRow, rewrite } from "@/test/storefronts";

const database = testDatabase();
const [intro, outro] = [aSection("Intro"), aSection("Outro")];
const world = { platformId: "", vendorId: "", slug: "", defaultId: "" };
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

beforeEach(async () => {
  world.slug = `page-${randomUUID()}`;
  world.defaultId = await run((ctx) => aDefault(ctx, world, [intro, outro]));
});

const mine = { [intro.id]: { heading: "Mine" } };
const place = () => ({ platformId: world.platformId, vendorId: world.vendorId, slug: world.slug, locale: "en" });
const standing = (pageId: string) => run((ctx) => findStanding(ctx, { pageId }));
const versionOf = async (pageId: string) => (await pageRow(database, pageId)).version;

async function overridden(patch: object = { changed: mine }): Promise<string> {
  const { pageId } = await run((ctx) => overridePage(ctx, { ...place(), change: { patch } }));
  await run((ctx) => publishPage(ctx, { pageId }));
  return pageId;
}

const aVendorPage = () => run((ctx) => aPage(ctx, { ...place(), document: { title: "Own", sections: [intro] } }));

describe("the standing of a vendor’s page", () => {
  it("that overrides its default has what it changes, and over which text", async () => {
    const pageId = await overridden();
    const found = await standing(pageId);
    expect(found).toMatchObject({
      pageId,
      version: await versionOf(pageId),
      state: { kind: "override", origin: layers.default, customised: 1, total: 2, updates: 0, paused: null },
      origin: { pageId: world.defaultId, document: { title: "Default", sections: [intro, outro] } },
      override: { patch: aPatch({ changed: mine }), base: { title: "Default" } },
    });
    expect(found?.origin?.revisionId).toBe(await run((ctx) => publishedRevision(ctx, world.defaultId)));
  });

  it("is the one that the page list shows, whatever becomes of the page", async () => {
    const pageId = await overridden();
    const same = async () => expect((await standing(pageId))?.state).toEqual((await lineOf(database, world))?.state);
    await same();
    const sections = [aSection("Theirs", intro.id), outro];
    await run((ctx) => rewrite(ctx, world.defaultId, { title: "Default", sections }));
    await same();
    await run((ctx) => detachPage(ctx, { pageId }));
    await same();
    await run((ctx) => lockPage(ctx, { pageId: world.defaultId }));
    await same();
    await run((ctx) => unpublishPage(ctx, { pageId: world.defaultId }));
    await same();
  });

  it("tells of updates of what it changes, and of nothing else", async () => {
    const pageId = await overridden();
    const other = [intro, aSection("New outro", outro.id), aSection("New")];
    await run((ctx) => rewrite(ctx, world.defaultId, { title: "Default", sections: other }));
    expect((await standing(pageId))?.state).toMatchObject({ updates: 0 });
    const touched = [aSection("New intro", intro.id), ...other.slice(1)];
    await run((ctx) => rewrite(ctx, world.defaultId, { title: "Default", sections: touched }));
    expect((await standing(pageId))?.state).toMatchObject({ updates: 1 });
  });

  it("shows what is public of the default, never its draft", async () => {
    const pageId = await overridden();
    const content = { document: aDocument({ title: "Not yet", sections: [] }) };
    const version = await versionOf(world.defaultId);
    await run((ctx) => saveDraft(ctx, { pageId: world.defaultId, version, content }));
    expect((await standing(pageId))?.origin?.document.title).toBe("Default");
  });

  it("says which sections are locked, and why the page is paused", async () => {
    const pageId = await overridden();
    await run((ctx) => lockSections(ctx, { pageId: world.defaultId, sectionIds: [outro.id] }));
    expect((await standing(pageId))?.origin?.lockedSectionIds).toEqual([outro.id]);
    await run((ctx) => lockPage(ctx, { pageId: world.defaultId }));
    expect((await standing(pageId))?.state).toMatchObject({ kind: "override", paused: "locked" });
  });

  it("that is over the plan is paused for that", async () => {
    const { platformId } = world;
    const [vendorId, tierId] = await run(async (ctx) => [
      await aVendor(ctx, platformId),
      await aTier(ctx, { maxPages: 0, maxCustomPages: 0 }),
    ]);
    const pageId = await run((ctx) => aPage(ctx, { platformId, vendorId, slug: `own-${randomUUID()}` }));
    await run((ctx) => changeTier(ctx, { platformId, vendorId, tierId }));
    expect(await standing(pageId)).toMatchObject({ state: { kind: "custom", paused: "plan" }, origin: null });
  });

  it("that was written before the default appeared is custom, and has no patch", async () => {
    const pageId = await aVendorPage();
    expect(await standing(pageId)).toMatchObject({
      state: { kind: "custom", shadows: layers.default },
      origin: { pageId: world.defaultId },
      override: null,
    });
  });

  it("whose default was replaced by another page stands alone over the new one", async () => {
    const pageId = await overridden();
    await run((ctx) => unpublishPage(ctx, { pageId: world.defaultId }));
    expect(await standing(pageId)).toMatchObject({ state: { kind: "custom", shadows: null }, override: null });
    const { platformId, slug } = world;
    const other = await run((ctx) => aPage(ctx, { platformId, slug }));
    expect(await standing(pageId)).toMatchObject({
      state: { kind: "custom", shadows: layers.platform },
      origin: { pageId: other },
      override: null,
    });
  });

  it("is nothing for the platform’s own pages, and for one that is deleted", async () => {
    expect(await standing(world.defaultId)).toBeNull();
    const pageId = await overridden();
    await run((ctx) => revertPage(ctx, { pageId }));
    expect(await standing(pageId)).toBeNull();
    await run((ctx) => deletePage(ctx, { pageId: world.defaultId }));
    expect(await standing(world.defaultId)).toBeNull();
  });
});

describe("what is given back in a save", () => {
  const same = aPatch({ changed: { [intro.id]: { heading: "Intro", text: "Mine" } }, fields: { title: "Default" } });

  it("follows the default from then on, where a value that only says the same does not", async () => {
    const pageId = await overridden(same);
    const save = async (givenBack: unknown) => {
      const document = aDocument({ title: "Default", sections: [intro, outro] });
      const version = await versionOf(pageId);
      await run(async (ctx) => {
        const content = { ...(await asSeen(ctx, pageId, document)), givenBack };
        return saveDraft(ctx, { pageId, version, content });
      });
      return (await standing(pageId))?.override?.patch;
    };
    expect(await save([])).toEqual(aPatch({ ...same, changed: { [intro.id]: { heading: "Intro", text: "" } } }));
    expect(await save([`${intro.id}.text`])).toEqual(
      aPatch({ fields: { title: "Default" }, changed: { [intro.id]: { heading: "Intro" } } }),
    );
    expect(await save([intro.id, "title"])).toEqual(aPatch());
    await run((ctx) => publishPage(ctx, { pageId }));
    const sections = [aSection("Newer", intro.id), outro];
    await run((ctx) => rewrite(ctx, world.defaultId, { title: "Default", sections }));
    expect(await headings(database, world)).toEqual(["Newer", "Outro"]);
  });

  it("that is no list of places is refused", async () => {
    const pageId = await overridden(same);
    const seen = await run((ctx) => asSeen(ctx, pageId, aDocument({ sections: [intro] })));
    const content = { ...seen, givenBack: { title: true } };
    const version = await versionOf(pageId);
    await expect(run((ctx) => saveDraft(ctx, { pageId, version, content }))).rejects.toThrow("must be a list");
  });
});

describe("a review", () => {
  it("is refused where the default was published again since it was begun: nobody takes what they have not seen", async () => {
    const pageId = await overridden();
    const publishes = (heading: string) =>
      run((ctx) => rewrite(ctx, world.defaultId, { title: "Default", sections: [aSection(heading, intro.id), outro] }));
    await publishes("Theirs");
    const originRevisionId = (await standing(pageId))?.origin?.revisionId ?? "";
    await publishes("Theirs, once more");
    const choices = { sections: { [intro.id]: "default" as const } };
    const version = await versionOf(pageId);
    const review = (seen: string) =>
      run((ctx) => reviewUpdates(ctx, { pageId, version, choices, originRevisionId: seen }));
    await expect(review(originRevisionId)).rejects.toMatchObject({ field: "origin" });
    expect(await versionOf(pageId)).toBe(version);
    const now = (await standing(pageId))?.origin?.revisionId ?? "";
    expect(await review(now)).toMatchObject({ isBehind: false });
    expect((await standing(pageId))?.override?.patch).toEqual(aPatch());
  });
});
