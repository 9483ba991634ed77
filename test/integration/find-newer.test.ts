import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import type { PageDocument } from "@/cms/pages/document";
import { findNewer } from "@/cms/pages/find-newer";
import { findPage } from "@/cms/pages/find-page";
import { mergeDocuments } from "@/cms/pages/merge-documents";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aSection, aUser, aVendor } from "@/test/factories";
import { aDefault, rewrite } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const world = { platformId: "", vendorId: "", writer: "" };

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
    world.writer = await aUser(ctx, "Zoé Muller");
  }),
);

const found = (pageId: string) => run((ctx) => findPage(ctx, { pageId }));
const newer = (pageId: string, { version, originRevisionId }: { version: number; originRevisionId: string | null }) =>
  run((ctx) => findNewer(ctx, { pageId, version, originRevisionId }));

/** Saves a page as the writer, over whatever it is. */
async function save(pageId: string, document: PageDocument) {
  const { version, originRevisionId } = await found(pageId);
  const content = { document, originRevisionId };
  const actor = { userId: world.writer, roles: [{ kind: "system" as const }] };
  await inScope(actor, "everything", (ctx) => saveDraft(ctx, { pageId, version, content }), database.db);
}

describe("what was saved after a version", () => {
  it("is told with the page as it was then, as it is now, and by whom", async () => {
    const document = aDocument({ title: "Begun", sections: [aSection("Hours")] });
    const pageId = await run((ctx) => aPage(ctx, { platformId: world.platformId, document }));
    const begun = await found(pageId);
    await save(pageId, { ...document, title: "Once" });
    await save(pageId, { ...document, title: "Twice" });
    const told = await newer(pageId, begun);
    expect(told).toMatchObject({ base: document, theirs: { title: "Twice" }, version: begun.version + 2 });
    expect(told.saves.map(({ author }) => author)).toEqual(["Zoé Muller", "Zoé Muller"]);
  });

  it("is nothing where the page only became public", async () => {
    const pageId = await run((ctx) => aPage(ctx, { platformId: world.platformId, state: "draft" }));
    const begun = await found(pageId);
    await run((ctx) => publishPage(ctx, { pageId }));
    const told = await newer(pageId, begun);
    expect(told.base).toEqual(told.theirs);
    expect(told.saves).toEqual([]);
  });

  it("is not known of a version before the first", async () => {
    const pageId = await run((ctx) => aPage(ctx, { platformId: world.platformId }));
    await expect(newer(pageId, { version: -1, originRevisionId: null })).rejects.toThrow(NotFound);
  });
});

describe("an override whose default changes meanwhile", () => {
  const [intro, outro] = [aSection("Intro"), aSection("Outro")];

  async function anOverride() {
    const place = {
      platformId: world.platformId,
      vendorId: world.vendorId,
      slug: `page-${randomUUID()}`,
      locale: "en",
    };
    const defaultId = await run((ctx) => aDefault(ctx, place, [intro, outro]));
    const { pageId } = await run((ctx) => overridePage(ctx, { ...place, change: { patch: {} } }));
    return { pageId, defaultId, begun: await found(pageId) };
  }
  const publishDefault = (defaultId: string, heading: string) =>
    run((ctx) => rewrite(ctx, defaultId, { title: "Default", sections: [aSection(heading, intro.id), outro] }));

  it("began with the default that its writer saw, and what the default became merges with what was typed", async () => {
    const { pageId, defaultId, begun } = await anOverride();
    await publishDefault(defaultId, "New intro");
    await save(pageId, { ...(await found(pageId)).document, seoTitle: "By Zoé" });
    const told = await newer(pageId, begun);
    expect(told.base).toEqual(begun.document);
    expect(told.theirs).toMatchObject({ seoTitle: "By Zoé", sections: [{ fields: { heading: "New intro" } }, outro] });

    const mine = { ...begun.document, menuLabel: "Mine" };
    const merge = mergeDocuments({ base: told.base, mine, theirs: told.theirs });
    expect(merge.conflicts).toEqual([]);
    const { version, originRevisionId } = told;
    const content = { document: merge.document, originRevisionId };
    await run((ctx) => saveDraft(ctx, { pageId, version, content }));
    expect((await found(pageId)).document).toMatchObject({ seoTitle: "By Zoé", menuLabel: "Mine" });
    await publishDefault(defaultId, "Newer intro");
    expect((await found(pageId)).document.sections[0], "what nobody changed follows the default").toMatchObject({
      fields: { heading: "Newer intro" },
    });
  });

  it("is told no draft of the default, whichever revision it names", async () => {
    const { pageId, defaultId, begun } = await anOverride();
    const secret = { document: { ...(await found(defaultId)).document, seoTitle: "Secret plans" } };
    const { version } = await found(defaultId);
    const { revisionId } = await run((ctx) => saveDraft(ctx, { pageId: defaultId, version, content: secret }));
    await save(pageId, { ...begun.document, menuLabel: "Saved" });
    const told = await newer(pageId, { ...begun, originRevisionId: revisionId });
    expect(JSON.stringify(told)).not.toContain("Secret plans");
  });
});
