import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Conflict, Forbidden, NotFound } from "@/cms/errors";
import { deleteMedia, restoreMedia } from "@/cms/media/delete-media";
import { findMedia } from "@/cms/media/find-media";
import { findPicture } from "@/cms/media/find-picture";
import { listMedia } from "@/cms/media/list-media";
import { listMediaUses } from "@/cms/media/list-media-uses";
import { noteMedia } from "@/cms/media/note-media";
import { shownPicture } from "@/cms/media/rendering";
import { replaceMedia } from "@/cms/media/replace-media";
import { updateMedia } from "@/cms/media/update-media";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { saveDraft } from "@/cms/pages/save-draft";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import type { Role } from "@/cms/policy";
import { tags } from "@/cms/tags";
import { revisionMedia } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aSection, aVendor, publishedRevision } from "@/test/factories";
import { aMedia, aSectionWith, aStoredPicture } from "@/test/media";
import { asSeen, pageRow, rewrite, shown } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);

const here = { platformId: "", vendorId: "", neighbourId: "", otherPlatformId: "", otherVendorId: "" };

beforeAll(() =>
  run(async (ctx) => {
    here.platformId = await aPlatform(ctx);
    here.vendorId = await aVendor(ctx, here.platformId, { name: "The stall" });
    here.neighbourId = await aVendor(ctx, here.platformId);
    here.otherPlatformId = await aPlatform(ctx);
    here.otherVendorId = await aVendor(ctx, here.otherPlatformId);
  }),
);

const ofVendor = (): Scope => ({ platformId: here.platformId, vendorId: here.vendorId });
const ofPlatform = (): Scope => ({ platformId: here.platformId, vendorId: null });
const editor = (): Role => ({ kind: "vendor-editor", vendorId: here.vendorId, mayPublish: true });
const as = <T>(role: Role, scope: Scope, work: (ctx: Context) => Promise<T>) =>
  inScope({ userId: null, roles: [role] }, scope, work, database.db);

const pageWith = (mediaId: string, given: Partial<Parameters<typeof aPage>[1]> = {}) =>
  run((ctx) => aPage(ctx, { platformId: here.platformId, document: { sections: [aSectionWith(mediaId)] }, ...given }));
const versionOf = async (pageId: string) => (await pageRow(database, pageId)).version;
const usesOf = (mediaId: string) => run((ctx) => listMediaUses(ctx, { mediaId }));
const media = (given: Partial<Parameters<typeof aMedia>[1]> = {}) =>
  run((ctx) => aMedia(ctx, { platformId: here.platformId, ...given }));

describe("the list of pictures", () => {
  it("tells a vendor of its own and its platform's, of which it may change its own alone", async () => {
    const [own, lent] = [await media({ vendorId: here.vendorId }), await media()];
    const foreign = [
      await media({ vendorId: here.neighbourId }),
      await media({ platformId: here.otherPlatformId }),
      await media({ platformId: here.otherPlatformId, vendorId: here.otherVendorId }),
    ];
    const { pictures } = await as(editor(), ofVendor(), (ctx) => listMedia(ctx, { limit: 200 }));
    const told = new Map(pictures.map(({ id, isOwn }) => [id, isOwn]));
    expect(told.get(own)).toBe(true);
    expect(told.get(lent)).toBe(false);
    for (const id of foreign) expect(told.has(id)).toBe(false);
  });

  it("still tells it of nothing else where the code believes in everything", async () => {
    const foreign = await media({ vendorId: here.neighbourId });
    const believing = (ctx: Context) => listMedia({ ...ctx, scope: "everything" }, { limit: 200 });
    const { pictures } = await as({ kind: "super-admin" }, ofVendor(), believing);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.map(({ id }) => id)).not.toContain(foreign);
  });

  it.each<[who: string, role: () => Role, scope: () => Scope]>([
    ["an editor, their platform", editor, ofPlatform],
    ["an editor, everything", editor, () => "everything"],
    ["a neighbour, the vendor", () => ({ kind: "vendor-owner", vendorId: here.neighbourId }), ofVendor],
    ["another platform's admin", () => ({ kind: "platform-admin", platformId: here.otherPlatformId }), ofPlatform],
  ])("is not for %s", async (_, role, scope) => {
    await expect(as(role(), scope(), (ctx) => listMedia(ctx, {}))).rejects.toThrow(Forbidden);
  });

  it("is found in by name and by alternative text, whatever signs they hold", async () => {
    const mediaId = await media({ name: "50%_off.jpg" });
    await run((ctx) => updateMedia(ctx, { mediaId, alt: "A shop window in December" }));
    const found = async (search: string) =>
      (await run((ctx) => listMedia(ctx, { search }))).pictures.map(({ id }) => id);
    expect(await found("50%_")).toEqual([mediaId]);
    expect(await found("WINDOW in dec")).toEqual([mediaId]);
    expect(await found("50x_")).toEqual([]);
  });

  it("goes on where its page ended, each picture once, newest first", async () => {
    const platformId = await run((ctx) => aPlatform(ctx));
    const added = await run(async (ctx) => {
      const ids: string[] = [];
      for (let index = 0; index < 25; index++) ids.push(await aMedia(ctx, { platformId }));
      return ids;
    });
    const scope = { platformId, vendorId: null };
    const seen: string[] = [];
    let after: Parameters<typeof listMedia>[1]["after"];
    do {
      const page = await as({ kind: "super-admin" }, scope, (ctx) => listMedia(ctx, { limit: 10, after }));
      seen.push(...page.pictures.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);
    expect(seen.toSorted()).toEqual(added.toSorted());
  });
});

describe("where a picture is used", () => {
  it("is noted with each revision, of documents and of patches", async () => {
    const [one, two] = [await media(), await media({ vendorId: here.vendorId })];
    const slug = `page-${crypto.randomUUID()}`;
    const section = aSectionWith(one);
    const document = { title: "Shown", sections: [section] };
    const defaultId = await pageWith(one, { layer: 1, slug, document });
    const place = { platformId: here.platformId, vendorId: here.vendorId, locale: "en", slug };
    const { image } = aSectionWith(two).fields as { image: unknown };
    const change = { patch: { changed: { [section.id]: { image } } } };
    const { pageId } = await as(editor(), ofVendor(), (ctx) => overridePage(ctx, { ...place, change }));
    expect((await usesOf(one)).uses).toMatchObject([{ pageId: defaultId, title: "Shown", isPublic: true }]);
    expect((await usesOf(two)).uses).toMatchObject([{ pageId, isPublic: false }]);
    await run((ctx) => publishPage(ctx, { pageId }));
    expect((await usesOf(two)).uses).toMatchObject([{ pageId, isPublic: true }]);
  });

  it("is noted with a revision that is restored, and not of pages that show it no more", async () => {
    const mediaId = await media();
    const pageId = await pageWith(mediaId);
    const revisionId = await run((ctx) => publishedRevision(ctx, pageId));
    const content = { document: aDocument({ sections: [aSection("Without")] }) };
    await run(async (ctx) => saveDraft(ctx, { pageId, content, version: await versionOf(pageId) }));
    expect((await usesOf(mediaId)).uses).toMatchObject([{ isPublic: true }]);
    await run((ctx) => publishPage(ctx, { pageId }));
    expect((await usesOf(mediaId)).count).toBe(0);
    await run(async (ctx) => restoreRevision(ctx, { pageId, revisionId, version: await versionOf(pageId) }));
    expect((await usesOf(mediaId)).uses).toMatchObject([{ pageId, isPublic: false }]);
  });

  it("is not noted of another platform's picture, nor of one that never was", async () => {
    const foreign = await media({ platformId: here.otherPlatformId });
    const pageId = await run((ctx) => aPage(ctx, { platformId: here.platformId }));
    const revisionId = await run((ctx) => publishedRevision(ctx, pageId));
    const content = { sections: [aSectionWith(foreign), aSectionWith(crypto.randomUUID())] };
    await run((ctx) => noteMedia(ctx, { platformId: here.platformId, pageId, revisionId }, content));
    expect(await database.db.$count(revisionMedia, eq(revisionMedia.pageId, pageId))).toBe(0);
  });

  it("is noted of overrides that follow an earlier revision which shows it, and held for them", async () => {
    const mediaId = await media();
    const slug = `page-${crypto.randomUUID()}`;
    const section = aSectionWith(mediaId);
    const defaultId = await pageWith(mediaId, { layer: 1, slug, document: { title: "Default", sections: [section] } });
    const over = { pageId: defaultId, patch: { fields: { title: "Ours" } } };
    const overrideId = await pageWith(mediaId, { slug, vendorId: here.vendorId, document: undefined, over });
    expect((await usesOf(mediaId)).uses.map(({ pageId }) => pageId)).toEqual([defaultId]);

    await run((ctx) => rewrite(ctx, defaultId, { title: "Default", sections: [aSection("Without")] }));
    const uses = { count: 1, earlierCount: 1, uses: [{ pageId: overrideId, isEarlier: true, isPublic: true }] };
    expect(await usesOf(mediaId)).toMatchObject(uses);
    const remove = () => run((ctx) => deleteMedia(ctx, { mediaId }));
    await expect(remove()).rejects.toThrow(
      `An override of The stall follows an earlier revision that shows this picture.`,
    );

    // Without its default, it is that revision which visitors see.
    await run((ctx) => unpublishPage(ctx, { pageId: defaultId }));
    const place = { platformId: here.platformId, vendorId: here.vendorId, slug };
    expect((await shown(database, place))?.document.sections).toEqual([section]);
    await expect(remove()).rejects.toMatchObject({ field: "use", detail: { count: 1 } });

    await run((ctx) => publishPage(ctx, { pageId: defaultId }));
    const document = aDocument({ title: "Ours", sections: [aSection("Without")] });
    await run(async (ctx) =>
      saveDraft(ctx, {
        pageId: overrideId,
        version: await versionOf(overrideId),
        content: await asSeen(ctx, overrideId, document),
      }),
    );
    await expect(remove()).rejects.toThrow(Conflict);
    await run((ctx) => publishPage(ctx, { pageId: overrideId }));
    await remove();
  });

  it("is told no vendor of the overrides of others, nor of the default", async () => {
    const mediaId = await media();
    const slug = `page-${crypto.randomUUID()}`;
    const defaultId = await pageWith(mediaId, { layer: 1, slug });
    const over = { pageId: defaultId, patch: {} };
    await pageWith(mediaId, { slug, vendorId: here.neighbourId, document: undefined, over });
    await run((ctx) => rewrite(ctx, defaultId, { sections: [] }));
    expect((await usesOf(mediaId)).count).toBe(1);
    const told = await as(editor(), ofVendor(), (ctx) => listMediaUses(ctx, { mediaId }));
    expect(told).toEqual({ uses: [], count: 0, earlierCount: 0, isLogo: false });
  });

  it("is told a vendor of its own pages alone", async () => {
    const mediaId = await media();
    await pageWith(mediaId);
    const own = await pageWith(mediaId, { vendorId: here.vendorId });
    await pageWith(mediaId, { vendorId: here.neighbourId });
    const { uses, count } = await as(editor(), ofVendor(), (ctx) => listMediaUses(ctx, { mediaId }));
    expect(uses.map(({ pageId }) => pageId)).toEqual([own]);
    expect(count).toBe(1);
    expect((await usesOf(mediaId)).count).toBe(3);
  });
});

describe("deleting a picture", () => {
  it("is refused as long as a page shows it, its draft or what is scheduled", async () => {
    const mediaId = await media();
    await pageWith(mediaId);
    await pageWith(mediaId, { state: "draft" });
    await pageWith(mediaId, { state: { at: new Date(Date.now() + 3_600_000) } });
    const refused = await run((ctx) => deleteMedia(ctx, { mediaId })).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Conflict);
    expect(refused).toMatchObject({ field: "use", detail: { count: 3 } });
  });

  it("hides it from lists and from visitors, and can be undone", async () => {
    const mediaId = await media();
    const seen = () => findPicture(database.visitors, mediaId);
    expect(await seen()).not.toBeNull();
    expect(await run((ctx) => deleteMedia(ctx, { mediaId }))).toEqual({ tags: [tags.media(mediaId)] });
    expect(await seen()).toBeNull();
    await expect(run((ctx) => findMedia(ctx, { mediaId }))).rejects.toThrow(NotFound);
    await expect(run((ctx) => updateMedia(ctx, { mediaId, name: "Other" }))).rejects.toThrow(NotFound);
    await run((ctx) => restoreMedia(ctx, { mediaId }));
    expect(await seen()).not.toBeNull();
    await expect(run((ctx) => restoreMedia(ctx, { mediaId }))).rejects.toThrow(NotFound);
  });
});

describe("changing a picture", () => {
  it("keeps what is not said, and gives decoration no text", async () => {
    const mediaId = await media({ name: "hall.jpg" });
    await run((ctx) => updateMedia(ctx, { mediaId, alt: "  The market hall  ", focalX: 10 }));
    expect(await run((ctx) => findMedia(ctx, { mediaId }))).toMatchObject({
      name: "hall.jpg",
      alt: "The market hall",
      focalX: 10,
      focalY: 50,
      version: 2,
    });
    await run((ctx) => updateMedia(ctx, { mediaId, isDecorative: true }));
    expect(await run((ctx) => findMedia(ctx, { mediaId }))).toMatchObject({ alt: "", isDecorative: true });
  });

  it("from an older version is refused with what was changed since", async () => {
    const mediaId = await media();
    await run((ctx) => updateMedia(ctx, { mediaId, version: 1, name: "First" }));
    const refused = await run((ctx) => updateMedia(ctx, { mediaId, version: 1, name: "Second" })).catch(
      (error) => error,
    );
    const saves = [{ author: null, at: expect.any(Date) }];
    expect(refused.field).toBe("version");
    expect(refused.detail, "and with nothing that is only in the audit log").toEqual({
      version: 2,
      saves,
      fields: ["name"],
    });
  });

  it("that is the platform's is forbidden to a vendor in words", async () => {
    const mediaId = await media();
    const attempt = as(editor(), ofVendor(), (ctx) => updateMedia(ctx, { mediaId, alt: "Ours now" }));
    await expect(attempt).rejects.toThrow("This picture is the platform’s. Its admins alone can change it.");
  });

  it("by another file gives visitors other addresses, and says which files nothing needs any more", async () => {
    const mediaId = await media();
    const before = await findPicture(database.visitors, mediaId);
    const stored = aStoredPicture({ width: 400, height: 400, widths: [320, 400] });
    const { obsolete, tags: changed } = await run((ctx) => replaceMedia(ctx, { mediaId, stored }));
    expect(changed).toEqual([tags.media(mediaId)]);
    expect(obsolete).toHaveLength(4);
    const now = await findPicture(database.visitors, mediaId);
    if (!before || !now) throw new Error("The picture is gone.");
    expect(shownPicture(now)).toMatchObject({ width: 400, height: 400 });
    expect(shownPicture(now).src).not.toBe(shownPicture(before).src);
  });

  it("by the same file again keeps its files", async () => {
    const mediaId = await media();
    const stored = aStoredPicture();
    await run((ctx) => replaceMedia(ctx, { mediaId, stored }));
    expect((await run((ctx) => replaceMedia(ctx, { mediaId, stored }))).obsolete).toEqual([]);
  });
});
