import { mkdtemp, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Conflict } from "@/cms/errors";
import { addMedia } from "@/cms/media/add-media";
import { mediaIdsIn } from "@/cms/media/address";
import { deleteMedia } from "@/cms/media/delete-media";
import type { MediaRow } from "@/cms/media/media-for-write";
import { mostBytes } from "@/cms/media/refuse-full-library";
import { keysOf, originalKey } from "@/cms/media/rendering";
import { replaceMedia } from "@/cms/media/replace-media";
import { storePicture } from "@/cms/media/store-picture";
import { sweepFiles } from "@/cms/media/sweep-files";
import { createPage } from "@/cms/pages/create-page";
import { promoteSection } from "@/cms/pages/promote-section";
import { publicRevisionId } from "@/cms/pages/public-revision";
import { readCopy } from "@/cms/pages/read-copy";
import { copyPlatform } from "@/cms/platforms/copy-platform";
import { media as mediaTable, pages, revisions } from "@/db/schema";
import { fileSize, listFiles, putFiles } from "@/lib/media-storage";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aVendor } from "@/test/factories";
import { aMedia, aSectionWith, aStoredPicture } from "@/test/media";
import { aPng } from "@/test/pictures";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "orion-media-"));
  const secret = "a secret of the tests, which is long enough";
  Object.assign(process.env, { MEDIA_DIR: folder, INTERNAL_SECRET: secret, AUTH_SECRET: secret });
  process.env.DATABASE_URL ??= "postgres://localhost/orion";
});
afterAll(() => rm(folder, { recursive: true }));

type Owner = { platformId: string; vendorId: string | null };

/** A picture with its files. */
async function aPicture({ platformId, vendorId }: Owner): Promise<string> {
  const mediaId = crypto.randomUUID();
  const stored = await storePicture(mediaId, await aPng());
  await run((ctx) => addMedia(ctx, { mediaId, platformId, vendorId, fileName: "market.png", stored }));
  return mediaId;
}

async function rowOf(mediaId: string): Promise<MediaRow> {
  const [row] = await database.db.select().from(mediaTable).where(eq(mediaTable.id, mediaId));
  if (!row) throw new Error("There is no such picture.");
  return row;
}

async function isWhole(mediaId: string): Promise<boolean> {
  const sizes = await Promise.all(keysOf(await rowOf(mediaId)).map(fileSize));
  return sizes.every((size) => size !== null);
}

const platformOwner = async (): Promise<Owner> => ({ platformId: await run((ctx) => aPlatform(ctx)), vendorId: null });
const holding = (mediaId: string, bytes: number) =>
  database.db.update(mediaTable).set({ bytes }).where(eq(mediaTable.id, mediaId));
const add = (owner: Owner, bytes: number) => async (ctx: Context) =>
  addMedia(ctx, { ...owner, mediaId: crypto.randomUUID(), fileName: "a.png", stored: aStoredPicture({ bytes }) });

describe("a library that is full", () => {
  it("takes no more, says so with the numbers, and leaves other libraries alone", async () => {
    const { platformId } = await platformOwner();
    const vendorId = await run((ctx) => aVendor(ctx, platformId));
    const mediaId = await run((ctx) => aMedia(ctx, { platformId, vendorId }));
    await holding(mediaId, mostBytes.vendor - 1024 ** 2);
    const refused = await run(add({ platformId, vendorId }, 2 * 1024 ** 2)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Conflict);
    expect(refused).toMatchObject({
      field: "quota",
      message:
        "The library holds 1,023 MB of at most 1,024 MB, and this picture takes 2 MB. Delete pictures that no page shows.",
    });
    await run(add({ platformId, vendorId: null }, 2 * 1024 ** 2));
    await run(add({ platformId, vendorId }, 1024 ** 2));
    const larger = aStoredPicture({ bytes: mostBytes.vendor });
    await expect(run((ctx) => replaceMedia(ctx, { mediaId, stored: larger }))).rejects.toThrow(Conflict);
    await run((ctx) => replaceMedia(ctx, { mediaId, stored: aStoredPicture({ bytes: 10 }) }));
  });

  it("is not emptied by deleting over and over, before that is gone for good", async () => {
    const { platformId } = await platformOwner();
    const vendorId = await run((ctx) => aVendor(ctx, platformId));
    const owner = { platformId, vendorId };
    for (const _ of ["once", "twice"]) {
      const mediaId = await run((ctx) => aMedia(ctx, owner));
      await holding(mediaId, mostBytes.vendor - 1);
      await run((ctx) => deleteMedia(ctx, { mediaId }));
    }
    await expect(run(add(owner, 1000))).rejects.toThrow("can be brought back");
    await database.db
      .update(mediaTable)
      .set({ deletedAt: sql`now() - interval '31 days'` })
      .where(eq(mediaTable.vendorId, vendorId));
    await run(add(owner, 1000));
  });

  it("takes one of two that come at once and have room for one", async () => {
    const { platformId } = await platformOwner();
    const owner = { platformId, vendorId: await run((ctx) => aVendor(ctx, platformId)) };
    await holding(await run((ctx) => aMedia(ctx, owner)), mostBytes.vendor - 1000);
    const ended = await Promise.allSettled([run(add(owner, 600)), run(add(owner, 600))]);
    expect(ended.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("files that no picture names", () => {
  const age = (key: string, hours: number) => {
    const at = new Date(Date.now() - hours * 3_600_000);
    return utimes(path.join(folder, key), at, at);
  };
  const sweep = async () => {
    for await (const files of listFiles()) await run((ctx) => sweepFiles(ctx, { files }));
  };
  const orphan = async (mediaId: string) => {
    const key = originalKey(mediaId, crypto.randomUUID().replaceAll("-", ""));
    await putFiles(new Map([[key, Buffer.from("nobody's")]]));
    return key;
  };

  it("are removed after a day, an upload's in progress are not, and those of pictures stay", async () => {
    const mediaId = await aPicture(await platformOwner());
    const [old, fresh, ofNone] = [await orphan(mediaId), await orphan(mediaId), await orphan(crypto.randomUUID())];
    for (const key of [old, ofNone, ...keysOf(await rowOf(mediaId))]) await age(key, 25);
    await age(fresh, 23);
    await sweep();
    expect(await Promise.all([old, ofNone].map(fileSize))).toEqual([null, null]);
    expect(await fileSize(fresh)).not.toBeNull();
    expect(await isWhole(mediaId)).toBe(true);
  });

  it("are those of a picture that was deleted a month ago, and not of one that can come back", async () => {
    const owner = await platformOwner();
    const [gone, kept] = [await aPicture(owner), await aPicture(owner)];
    for (const mediaId of [gone, kept]) {
      for (const key of keysOf(await rowOf(mediaId))) await age(key, 40 * 24);
      await run((ctx) => deleteMedia(ctx, { mediaId }));
    }
    const deletedAt = sql`now() - interval '31 days'`;
    await database.db.update(mediaTable).set({ deletedAt }).where(eq(mediaTable.id, gone));
    await sweep();
    expect([await isWhole(gone), await isWhole(kept)]).toEqual([false, true]);
  });

  it("are not named any more by a picture once they were removed", async () => {
    const mediaId = await aPicture(await platformOwner());
    const stored = aStoredPicture({ keys: [originalKey(mediaId, "0".repeat(64))] });
    await expect(run((ctx) => replaceMedia(ctx, { mediaId, stored }))).rejects.toMatchObject({ field: "busy" });
  });
});

describe("a copy", () => {
  const documentOf = async (pageId: string) => {
    const [page] = await database.db
      .select({ document: revisions.document })
      .from(pages)
      .innerJoin(revisions, eq(revisions.id, sql`coalesce(${pages.draftRevisionId}, ${publicRevisionId})`))
      .where(eq(pages.id, pageId));
    return page?.document;
  };
  const copyOf = async (pageId: string) => {
    const [id, ...others] = mediaIdsIn(await documentOf(pageId));
    expect(others).toEqual([]);
    return rowOf(id ?? "");
  };

  it("of a page on another platform brings its pictures along, on its own leaves them", async () => {
    const owner = await platformOwner();
    const mediaId = await aPicture(owner);
    const document = { sections: [aSectionWith(mediaId), aSectionWith(mediaId)] };
    const pageId = await run((ctx) => aPage(ctx, { ...owner, document }));
    const copy = await run((ctx) => readCopy(ctx, { pageId }));

    const other = await platformOwner();
    const scope = { platformId: other.platformId, vendorId: null };
    const admin = { userId: null, roles: [{ kind: "platform-admin" as const, platformId: other.platformId }] };
    const made = await inScope(admin, scope, (ctx) => createPage(ctx, { ...copy, ...other }), database.db);
    const picture = await copyOf(made.pageId);
    expect(picture).toMatchObject({ platformId: other.platformId, vendorId: null, name: "market.png" });
    expect(picture.id).not.toBe(mediaId);
    expect(await isWhole(picture.id)).toBe(true);

    const beside = await run((ctx) => createPage(ctx, { ...copy, ...owner, slug: "beside" }));
    expect((await copyOf(beside.pageId)).id).toBe(mediaId);
  });

  it("of a platform has its pictures once, whichever pages show them", async () => {
    const owner = await platformOwner();
    const mediaId = await aPicture(owner);
    for (const slug of ["one", "two"]) {
      await run((ctx) => aPage(ctx, { ...owner, slug, document: { sections: [aSectionWith(mediaId)] } }));
    }
    const code = `copy${crypto.randomUUID().slice(0, 8)}`;
    const copied = await run((ctx) =>
      copyPlatform(ctx, { platformId: owner.platformId, code, name: code, pathPrefix: code }),
    );
    const pictures = await database.db.select().from(mediaTable).where(eq(mediaTable.platformId, copied.platformId));
    expect(pictures).toHaveLength(1);
    const made = await database.db.select().from(pages).where(eq(pages.platformId, copied.platformId));
    expect(made).toHaveLength(2);
    for (const { id } of made) expect((await copyOf(id)).id).toBe(pictures[0]?.id);
  });

  it("of a vendor's section in its default has the platform's own copy of the picture", async () => {
    const owner = await platformOwner();
    const vendorId = await run((ctx) => aVendor(ctx, owner.platformId));
    const mediaId = await aPicture({ ...owner, vendorId });
    const section = aSectionWith(mediaId);
    const defaultId = await run((ctx) => aPage(ctx, { ...owner, layer: 1, slug: "about" }));
    const over = { pageId: defaultId, patch: { added: [{ after: null, section }] } };
    const pageId = await run((ctx) => aPage(ctx, { platformId: owner.platformId, vendorId, slug: "about", over }));
    const promoted = await run((ctx) => promoteSection(ctx, { pageId, sectionId: section.id }));
    expect(await copyOf(promoted.pageId)).toMatchObject({ platformId: owner.platformId, vendorId: null });
  });
});
