import { and, asc, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { importArchive } from "@/cms/archive/import-archive";
import { addMedia } from "@/cms/media/add-media";
import { mediaAddress } from "@/cms/media/address";
import { cropMedia } from "@/cms/media/crop-media";
import { keysOf } from "@/cms/media/rendering";
import { storeCrop, storePicture } from "@/cms/media/store-picture";
import { updateMedia } from "@/cms/media/update-media";
import type { PageDocument } from "@/cms/pages/document";
import { listCandidates } from "@/cms/pages/find-candidates";
import { heldBy } from "@/cms/pages/hidden-sections";
import { layers } from "@/cms/pages/layer";
import { lockPage, lockSections } from "@/cms/pages/lock-page";
import { publishPage } from "@/cms/pages/publish-page";
import { renamePage } from "@/cms/pages/rename-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { menuPages, sitePages } from "@/cms/pages/site-pages";
import { changeTheme } from "@/cms/platforms/change-theme";
import { findPlatform } from "@/cms/platforms/find-platform";
import type { Theme } from "@/cms/platforms/theme";
import { domains, media, pages, platforms, redirects, revisions } from "@/db/schema";
import { fileSize } from "@/lib/media-storage";
import { archiveFolder, exported, unpacked } from "@/test/archives";
import { seededDatabase, type TestDatabase, testDatabase } from "@/test/database";
import { aPage, aSection, aVendor } from "@/test/factories";
import { aSectionWith } from "@/test/media";
import { aPhoto } from "@/test/pictures";
import { shown } from "@/test/storefronts";

const source = seededDatabase();
const target = testDatabase();
const folder = archiveFolder();
const codes = ["oms", "loyalty", "sitebuilder"];
const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);

const platformOf = async ({ db }: TestDatabase, code: string) => {
  const [platform] = await db.select().from(platforms).where(eq(platforms.code, code));
  if (!platform) throw new Error(`There is no platform ${code}.`);
  return platform;
};

/** What people do to a platform besides writing its seed. */
beforeAll(async () => {
  const { id: platformId, theme } = await platformOf(source, "oms");
  const mediaId = crypto.randomUUID();
  const stored = await storePicture(mediaId, await aPhoto({ width: 900, height: 600 }));
  const crop = await storeCrop(
    { id: mediaId, contentHash: stored.contentHash },
    { x: 10, y: 20, width: 300, height: 400 },
  );
  await source.run(async (ctx) => {
    await addMedia(ctx, { mediaId, platformId, vendorId: null, fileName: "market.jpg", alt: "A market", stored });
    await cropMedia(ctx, { mediaId, stored: crop });
    await updateMedia(ctx, { mediaId, name: "Market / hall", focalX: 20, focalY: 80 });
    const mark = { src: mediaAddress(mediaId), alt: "", width: 300, height: 400 };
    await changeTheme(ctx, { platformId, theme: { ...(theme as Theme), mark } });
    const [first, second] = [aSection("First"), aSectionWith(mediaId)];
    const sections = [first, second];
    const pageId = await aPage(ctx, { platformId, slug: "market", document: { sections, headerOrder: 7 } });
    await lockSections(ctx, { pageId, sectionIds: [second.id] });
    await lockPage(ctx, { pageId });
    await renamePage(ctx, { pageId, slug: "market-hall", isRedirected: true });
    const scheduled = { title: "Soon", sections: [second], hiddenSections: [{ section: first, after: null }] };
    await saveDraft(ctx, { pageId, version: undefined, content: { document: scheduled } });
    await publishPage(ctx, { pageId, at: tomorrow });
    const draft = { title: "Later", sections: [second, aSection("New")] };
    await saveDraft(ctx, { pageId, version: undefined, content: { document: draft } });
    await aPage(ctx, { platformId, layer: layers.default, slug: "only-a-draft", state: "draft" });
  });
});

beforeAll(async () => {
  for (const code of codes) {
    const { id } = await platformOf(source, code);
    await importArchive(target.run, { file: await exported(source, folder, id), choice: {} });
    const here = and(eq(platforms.code, code));
    await target.db.update(platforms).set({ isActive: true }).where(here);
  }
});

/** Content in which ids stand for what they name: sections by their place on their page, pictures by their name. */
async function comparable({ db }: TestDatabase, platformId: string): Promise<(content: unknown) => unknown> {
  const names = await db.select({ id: media.id, name: media.name }).from(media).where(eq(media.platformId, platformId));
  const rows = await db
    .select({ document: revisions.document })
    .from(revisions)
    .innerJoin(pages, eq(pages.id, revisions.pageId))
    .where(and(eq(pages.platformId, platformId), isNull(pages.vendorId)));
  const ids = new Map(names.map(({ id, name }) => [id, `picture ${name}`]));
  for (const { document } of rows) {
    for (const { id, kind, fields } of document ? heldBy(document as PageDocument) : []) {
      ids.set(id, `section ${kind} ${JSON.stringify(fields).replaceAll(/\/media\/[0-9a-f-]{36}/g, "/media")}`);
    }
  }
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  return (content) =>
    JSON.parse(
      JSON.stringify(content ?? null).replaceAll(uuid, (id) => JSON.stringify(ids.get(id) ?? "").slice(1, -1)),
    );
}

/** All stages and all policy of the platform's own pages. */
async function allPages(database: TestDatabase, platformId: string): Promise<unknown[]> {
  const compared = await comparable(database, platformId);
  const rows = await database.db
    .select()
    .from(pages)
    .where(and(eq(pages.platformId, platformId), isNull(pages.vendorId), isNull(pages.deletedAt)))
    .orderBy(asc(pages.layer), asc(pages.slug), asc(pages.locale));
  const documentOf = async (id: string | null) => {
    const [row] = id ? await database.db.select().from(revisions).where(eq(revisions.id, id)) : [];
    return row?.document ?? null;
  };
  return Promise.all(
    rows.map(async (row) =>
      compared({
        place: [row.layer, row.slug, row.locale],
        policy: [row.isLocked, row.isRequired, row.isShownByVendors, row.lockedSectionIds],
        slugs: [row.formerSlugs, row.redirectedSlugs],
        scheduledAt: row.scheduledAt,
        published: await documentOf(row.publishedRevisionId),
        scheduled: await documentOf(row.scheduledRevisionId),
        draft: await documentOf(row.draftRevisionId),
      }),
    ),
  );
}

describe.each(codes)("%s, exported and imported into an empty Orion,", (code) => {
  const both = async () => {
    const [from, to] = [await platformOf(source, code), await platformOf(target, code)];
    return { from, to };
  };

  it("is the platform that it was, without its domains and its vendors", async () => {
    const { from, to } = await both();
    const settings = [
      "name",
      "pathPrefix",
      "defaultLocale",
      "locales",
      "theme",
      "vendorTokens",
      "homeTemplate",
      "profile",
    ];
    const of = (row: Record<string, unknown>) => Object.fromEntries(settings.map((name) => [name, row[name]]));
    const [fromText, toText] = [await comparable(source, from.id), await comparable(target, to.id)];
    expect(toText(of(to))).toEqual(fromText(of(from)));
    expect(to.id).not.toBe(from.id);
    const found = await target.run((ctx) => findPlatform(ctx, { platformId: to.id }));
    expect([found.domains, found.counts.members]).toEqual([[], 0]);
    expect(await source.db.$count(domains, eq(domains.platformId, from.id))).toBeGreaterThan(0);
  });

  it("has every page in every stage, with its policy, under ids of its own", async () => {
    const { from, to } = await both();
    const [before, after] = [await allPages(source, from.id), await allPages(target, to.id)];
    expect(before.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
    const idsIn = async (database: TestDatabase, platformId: string) =>
      (await database.db.select({ id: pages.id }).from(pages).where(eq(pages.platformId, platformId))).map(
        ({ id }) => id,
      );
    const old = new Set(await idsIn(source, from.id));
    expect((await idsIn(target, to.id)).filter((id) => old.has(id))).toEqual([]);
  });

  it("shows visitors the same at each address, on its own site and in a storefront", async () => {
    const { from, to } = await both();
    const name = { code: "newcomer", name: "Newcomer" };
    const joined = async (database: TestDatabase, platformId: string) =>
      database.run((ctx) => aVendor(ctx, platformId, { ...name, code: `newcomer-${code}` }));
    const [vendorFrom, vendorTo] = [await joined(source, from.id), await joined(target, to.id)];
    const [fromText, toText] = [await comparable(source, from.id), await comparable(target, to.id)];
    const slugs = await source.db.selectDistinct({ slug: pages.slug }).from(pages).where(eq(pages.platformId, from.id));
    let shownCount = 0;
    for (const { slug } of slugs) {
      for (const [ofSource, ofTarget] of [
        [null, null],
        [vendorFrom, vendorTo],
      ] as const) {
        const before = await shown(source, { platformId: from.id, vendorId: ofSource, slug });
        const after = await shown(target, { platformId: to.id, vendorId: ofTarget, slug });
        expect([slug, toText(after?.document)]).toEqual([slug, fromText(before?.document)]);
        if (before) shownCount++;
      }
    }
    expect(shownCount).toBeGreaterThan(10);
  });

  it("has its menus and its redirects", async () => {
    const { from, to } = await both();
    const menus = async (database: TestDatabase, { id, locales, defaultLocale }: typeof from) => {
      const reader = { locale: defaultLocale, defaultLocale, isStorefront: false };
      const rows = await listCandidates(database.visitors, { platformId: id, vendorId: null });
      const ofSite = sitePages(rows, locales);
      return (["header", "footer", "legal"] as const).map((menu) =>
        menuPages(ofSite, menu, reader).map(({ slug }) => slug),
      );
    };
    const leading = ({ db }: TestDatabase, platformId: string) =>
      db
        .select({ from: redirects.fromPath, to: redirects.toPath })
        .from(redirects)
        .where(and(eq(redirects.platformId, platformId), isNull(redirects.vendorId)))
        .orderBy(asc(redirects.fromPath));
    expect(await menus(target, to)).toEqual(await menus(source, from));
    expect((await menus(target, to)).flat().length).toBeGreaterThan(3);
    expect(await leading(target, to.id)).toEqual(await leading(source, from.id));
  });
});

it("a picture is what it was: its text, its focal point, its part, and its files", async () => {
  const { id: platformId } = await platformOf(target, "oms");
  const [picture] = await target.db.select().from(media).where(eq(media.platformId, platformId));
  expect(picture).toMatchObject({
    ...{ name: "Market / hall", alt: "A market", focalX: 20, focalY: 80 },
    crop: { x: 10, y: 20, width: 300, height: 400 },
  });
  for (const key of picture ? keysOf(picture) : [])
    expect([key, await fileSize(key)]).toEqual([key, expect.any(Number)]);
});

it("two archives of the same are the same but for when they were made", async () => {
  const { id } = await platformOf(source, "oms");
  const [first, second] = [
    await unpacked(await exported(source, folder, id)),
    await unpacked(await exported(source, folder, id)),
  ];
  const told = (files: typeof first) => {
    const { exportedAt, ...manifest } = JSON.parse(String(files.get("manifest.json")));
    return { manifest, exportedAt };
  };
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [name, bytes] of first)
    if (name !== "manifest.json") expect([name, second.get(name)?.equals(bytes)]).toEqual([name, true]);
  expect(told(second).manifest).toEqual(told(first).manifest);
  expect(told(second).exportedAt).not.toBe(told(first).exportedAt);
});
