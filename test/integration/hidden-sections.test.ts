import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Invalid } from "@/cms/errors";
import { deleteMedia } from "@/cms/media/delete-media";
import { listMediaUses } from "@/cms/media/list-media-uses";
import { createPage } from "@/cms/pages/create-page";
import { detachPage } from "@/cms/pages/detach-page";
import type { PageDocument } from "@/cms/pages/document";
import { findCandidates, listCandidates } from "@/cms/pages/find-candidates";
import { findDefault } from "@/cms/pages/find-default";
import { findNewer } from "@/cms/pages/find-newer";
import { findPage } from "@/cms/pages/find-page";
import { findStanding } from "@/cms/pages/find-standing";
import { placedSections } from "@/cms/pages/hidden-sections";
import { linkPage } from "@/cms/pages/link-page";
import { listStorefrontPages } from "@/cms/pages/list-storefront-pages";
import { listUpdates } from "@/cms/pages/list-updates";
import { lockSections } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { promoteSection } from "@/cms/pages/promote-section";
import { publishPage } from "@/cms/pages/publish-page";
import { readCopy } from "@/cms/pages/read-copy";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { previewReview, reviewUpdates } from "@/cms/pages/review-updates";
import { saveDraft } from "@/cms/pages/save-draft";
import { translatePage } from "@/cms/pages/translate-page";
import { copyPlatform } from "@/cms/platforms/copy-platform";
import { auditEvents, pages } from "@/db/schema";
import { hiding } from "@/test/arbitraries";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aSection, aVendor } from "@/test/factories";
import { aMedia, aSectionWith } from "@/test/media";
import { aDefault, asSeen, headings, lineOf, pageRow, rewrite } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const [intro, secret, outro] = [aSection("Intro"), aSection("Not for you"), aSection("Outro")];
const all = aDocument({ title: "Default", sections: [intro, secret, outro] });
const hidden = hiding(all, [secret.id]);
const world = { platformId: "", vendorId: "", slug: "", defaultId: "" };

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx, { locales: ["en", "fr"] });
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

/** Each test has a default of its own. */
beforeEach(async () => {
  world.slug = `page-${randomUUID()}`;
  world.defaultId = await run((ctx) => aDefault(ctx, world, all.sections));
});

const place = () => ({ platformId: world.platformId, vendorId: world.vendorId, slug: world.slug, locale: "en" });
const publishDefault = (document: PageDocument) => run((ctx) => rewrite(ctx, world.defaultId, document));
const publish = (pageId: string) => run((ctx) => publishPage(ctx, { pageId }));
const edited = async (pageId: string) => (await run((ctx) => findPage(ctx, { pageId }))).document;
const outlineOf = (document: PageDocument) =>
  placedSections(document).map(({ section, isHidden }) => {
    const { heading } = section.fields as { heading: string };
    return isHidden ? `(${heading})` : heading;
  });

async function override(patch: object = {}): Promise<string> {
  const { pageId } = await run((ctx) => overridePage(ctx, { ...place(), change: { patch } }));
  await publish(pageId);
  return pageId;
}

async function save(pageId: string, document: PageDocument): Promise<void> {
  const { version } = await pageRow(database, pageId);
  await run(async (ctx) => saveDraft(ctx, { pageId, version, content: await asSeen(ctx, pageId, document) }));
}

/** As a person of the vendor's, who may do all that vendors may. */
const asVendor = <T>(work: (ctx: Context) => Promise<T>) => {
  const { platformId, vendorId } = world;
  return inScope(
    { userId: null, roles: [{ kind: "vendor-owner", vendorId }] },
    { platformId, vendorId },
    work,
    database.db,
  );
};

describe("a section that a default hides", () => {
  it("is shown to nobody: neither to visitors nor to vendors who follow it", async () => {
    await publishDefault(hidden);
    expect(await headings(database, world)).toEqual(["Intro", "Outro"]);
    const pageId = await override({ fields: { title: "Mine" } });
    expect(await headings(database, world)).toEqual(["Intro", "Outro"]);
    const { platformId, vendorId, slug } = world;
    const read = [
      await findCandidates(database.visitors, { platformId, vendorId }, { slug, locales: ["en"] }),
      await listCandidates(database.visitors, { platformId, vendorId }),
      await edited(pageId),
    ];
    expect(JSON.stringify(read)).not.toContain("Not for you");
    expect((await lineOf(database, world))?.state).toMatchObject({ kind: "override", total: 2, updates: 0 });
  });

  it("reaches no vendor with any word, whatever of it an editor asks for", async () => {
    await publishDefault(hidden);
    const pageId = await override({ changed: { [intro.id]: { heading: "Mine" } } });
    const { version } = await pageRow(database, pageId);
    const { originRevisionId } = await asVendor((ctx) => findPage(ctx, { pageId }));
    await publishDefault({ ...hidden, sections: [aSection("Newer", intro.id), outro], title: "Newer" });
    await publishDefault({ ...hidden, sections: [aSection("Newest", intro.id), outro] });
    const decision = { pageId, version, choices: { sections: { [intro.id]: "mine" as const } } };
    const read = [
      await asVendor((ctx) => findStanding(ctx, { pageId })),
      await asVendor((ctx) => findDefault(ctx, place())),
      await asVendor((ctx) => findPage(ctx, { pageId })),
      await asVendor((ctx) => findNewer(ctx, { pageId, version, originRevisionId })),
      await asVendor((ctx) => previewReview(ctx, decision)),
      await asVendor((ctx) => listUpdates(ctx, place())),
      await asVendor((ctx) => listStorefrontPages(ctx, place())),
    ];
    expect(JSON.stringify(read)).toContain("Newest");
    expect(JSON.stringify(read)).not.toContain("Not for you");
    await asVendor((ctx) => reviewUpdates(ctx, decision));
    const rows = await database.sql`select document, patch from revisions where page_id = ${pageId}`;
    expect(JSON.stringify(rows)).not.toContain("Not for you");
  });

  it("is asked about as if it had been removed, by vendors who had changed it, and is there again once shown", async () => {
    const pageId = await override({ changed: { [secret.id]: { heading: "Mine" } } });
    await publishDefault(hidden);
    expect((await lineOf(database, world))?.state).toMatchObject({ kind: "override", updates: 1 });
    expect(await headings(database, world)).toEqual(["Intro", "Mine", "Outro"]);
    const { version } = await pageRow(database, pageId);
    const choices = { sections: { [secret.id]: "default" as const } };
    await run((ctx) => reviewUpdates(ctx, { pageId, version, choices }));
    await publish(pageId);
    expect(await headings(database, world)).toEqual(["Intro", "Outro"]);
    await publishDefault(all);
    expect(await headings(database, world)).toEqual(["Intro", "Not for you", "Outro"]);
  });

  it("keeps the words of a vendor who had changed it, also when it is shown again before anything was decided", async () => {
    await override({ changed: { [secret.id]: { heading: "Mine" } } });
    await publishDefault(hidden);
    await publishDefault(all);
    expect(await headings(database, world)).toEqual(["Intro", "Mine", "Outro"]);
    expect((await lineOf(database, world))?.state).toMatchObject({ kind: "override", customised: 1, updates: 0 });
  });

  it("is shown again where a vendor's version of it is taken over", async () => {
    const pageId = await override({ changed: { [secret.id]: { heading: "Mine" } } });
    await publishDefault(hidden);
    await run((ctx) => promoteSection(ctx, { pageId, sectionId: secret.id }));
    expect(outlineOf(await edited(world.defaultId))).toEqual(["Intro", "Mine", "Outro"]);
  });

  it("can be locked, and stays so while other locks change", async () => {
    const lock = (...sectionIds: string[]) => run((ctx) => lockSections(ctx, { pageId: world.defaultId, sectionIds }));
    await publishDefault(hidden);
    await lock(secret.id);
    await lock(secret.id, intro.id);
    await publishDefault(all);
    const { lockedSectionIds } = await pageRow(database, world.defaultId);
    expect(lockedSectionIds).toEqual([secret.id, intro.id]);
  });
});

describe("a page that hides a section", () => {
  it("keeps it through saves, publications and revisions, and says so in the log", async () => {
    await publishDefault(hidden);
    expect(await edited(world.defaultId)).toEqual(hidden);
    const { publishedRevisionId } = await pageRow(database, world.defaultId);
    await publishDefault(aDocument({ title: "Default", sections: [intro, outro] }));
    const { version } = await pageRow(database, world.defaultId);
    const revisionId = publishedRevisionId ?? "";
    await run((ctx) => restoreRevision(ctx, { pageId: world.defaultId, version, revisionId }));
    expect(await edited(world.defaultId)).toEqual(hidden);
    const told = await database.db
      .select({ detail: auditEvents.detail })
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectId, world.defaultId), eq(auditEvents.action, "page.publish")))
      .orderBy(auditEvents.at);
    expect(told.at(-2)?.detail).toMatchObject({ sections: { hidden: ["Not for you"] } });
    expect(told.at(-1)?.detail).toMatchObject({ sections: { removed: ["Not for you"] } });
  });

  it("is refused with the place of what is wrong in it, and where it changes what a section is", async () => {
    const refusal = async (section: PageDocument["sections"][number]) => {
      const document = { ...hidden, hiddenSections: [{ section, after: intro.id }] };
      return save(world.defaultId, document).catch((error: unknown) => error);
    };
    const unfinished = await refusal(aSection("", secret.id));
    expect(unfinished).toBeInstanceOf(Invalid);
    expect((unfinished as Invalid).problems).toMatchObject([{ path: "hiddenSections.0.section.fields.heading" }]);
    expect(await refusal({ ...aSectionWith(randomUUID()), id: secret.id })).toMatchObject({
      problems: [{ path: `sections.${secret.id}.kind` }],
    });
  });

  it("uses the pictures in it, and may show none of another library in it", async () => {
    const [own, foreign] = await run(async (ctx) => [
      await aMedia(ctx, { platformId: world.platformId }),
      await aMedia(ctx, { platformId: await aPlatform(ctx) }),
    ]);
    const showing = (mediaId: string) => ({
      ...hidden,
      hiddenSections: [{ section: aSectionWith(mediaId), after: intro.id }],
    });
    await expect(save(world.defaultId, showing(foreign ?? ""))).rejects.toMatchObject({
      problems: [{ path: "hiddenSections.0.section.fields.image.src" }],
    });
    const pageId = await run((ctx) => aPage(ctx, { platformId: world.platformId, document: showing(own ?? "") }));
    const uses = await run((ctx) => listMediaUses(ctx, { mediaId: own ?? "" }));
    expect(uses.uses).toMatchObject([{ pageId }]);
    await expect(run((ctx) => deleteMedia(ctx, { mediaId: own ?? "" }))).rejects.toThrow();
  });

  it("comes along into another language, a copy and a copied platform, under an id of its own", async () => {
    const platformId = await run((ctx) => aPlatform(ctx, { locales: ["en", "fr"] }));
    const pageId = await run((ctx) => aPage(ctx, { platformId, slug: "hides", document: hidden }));
    await run((ctx) => lockSections(ctx, { pageId, sectionIds: [secret.id] }));
    const french = await run((ctx) => translatePage(ctx, { pageId, locale: "fr" }));
    const copy = await run((ctx) => readCopy(ctx, { pageId }));
    const second = await run((ctx) => createPage(ctx, { ...copy, platformId, slug: "hides-too" }));
    const names = {
      code: `copy-${randomUUID().slice(0, 8)}`,
      name: "Copy",
      pathPrefix: `c${randomUUID().slice(0, 8)}`,
    };
    const copied = await run((ctx) => copyPlatform(ctx, { ...names, platformId }));
    const [third] = await database.db.select().from(pages).where(eq(pages.platformId, copied.platformId));
    for (const id of [french.pageId, second.pageId, third?.id ?? ""]) {
      const document = await edited(id);
      expect(outlineOf(document)).toEqual(["Intro", "(Not for you)", "Outro"]);
      const ids = placedSections(document).map(({ section }) => section.id);
      expect([intro.id, secret.id, outro.id].filter((each) => ids.includes(each))).toEqual([]);
    }
    expect(third?.lockedSectionIds).toEqual([placedSections(await edited(third?.id ?? ""))[1]?.section.id]);
  });
});

describe("an override that is detached and linked again", () => {
  const own = aSection("Own");
  const patch = {
    changed: { [secret.id]: { heading: "My secret" } },
    hidden: [secret.id, own.id],
    added: [{ after: intro.id, section: own }],
  };

  it("keeps what it hid with its words, and looks the same all along", async () => {
    const pageId = await override(patch);
    await run((ctx) => detachPage(ctx, { pageId }));
    expect(outlineOf(await edited(pageId))).toEqual(["Intro", "(Own)", "(My secret)", "Outro"]);
    expect(await headings(database, world)).toEqual(["Intro", "Outro"]);

    await run((ctx) => linkPage(ctx, { pageId }));
    expect(await headings(database, world)).toEqual(["Intro", "Outro"]);
    const standing = await run((ctx) => findStanding(ctx, { pageId }));
    expect(standing?.override?.patch).toMatchObject(patch);
    expect(await edited(pageId)).not.toHaveProperty("hiddenSections");
  });

  it("shows again, while it is detached, what it had hidden", async () => {
    const pageId = await override({ hidden: [secret.id] });
    await run((ctx) => detachPage(ctx, { pageId }));
    await save(pageId, { ...(await edited(pageId)), sections: all.sections, hiddenSections: undefined });
    await publish(pageId);
    expect(await headings(database, world)).toEqual(["Intro", "Not for you", "Outro"]);
  });

  it("sets aside what it hides where the platform has locked it, and hides it again when that is over", async () => {
    const pageId = await override(patch);
    await run((ctx) => detachPage(ctx, { pageId }));
    const lock = (...sectionIds: string[]) => run((ctx) => lockSections(ctx, { pageId: world.defaultId, sectionIds }));
    await lock(secret.id);
    await run((ctx) => linkPage(ctx, { pageId }));
    expect(await headings(database, world)).toEqual(["Intro", "Not for you", "Outro"]);
    await lock();
    expect(await headings(database, world)).toEqual(["Intro", "Outro"]);
    const standing = await run((ctx) => findStanding(ctx, { pageId }));
    expect(standing?.override?.patch).toMatchObject({ ...patch, hidden: [own.id, secret.id] });
  });

  it("may go back to a revision of the time when it was whole", async () => {
    const pageId = await override();
    await run((ctx) => detachPage(ctx, { pageId }));
    await save(pageId, hiding(aDocument({ title: "Mine", sections: [intro, own, outro] }), [own.id]));
    const { draftRevisionId } = await pageRow(database, pageId);
    await run((ctx) => linkPage(ctx, { pageId }));
    const { version } = await pageRow(database, pageId);
    await run((ctx) => restoreRevision(ctx, { pageId, version, revisionId: draftRevisionId ?? "" }));
    const standing = await run((ctx) => findStanding(ctx, { pageId }));
    expect(standing?.override?.patch).toMatchObject({ hidden: [secret.id, own.id], added: [{ section: own }] });
  });
});
