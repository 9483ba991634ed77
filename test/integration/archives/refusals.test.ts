import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { PageRecord } from "@/cms/archive/format";
import { importArchive, planArchive } from "@/cms/archive/import-archive";
import { Conflict, Invalid } from "@/cms/errors";
import { addMedia } from "@/cms/media/add-media";
import { storePicture } from "@/cms/media/store-picture";
import type { PageDocument } from "@/cms/pages/document";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { addDomain } from "@/cms/sites/add-domain";
import { domains, platforms } from "@/db/schema";
import { listFiles } from "@/lib/media-storage";
import { type ArchiveFiles, archiveFolder, changed, exported, packed, unpacked } from "@/test/archives";
import { fingerprints } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform } from "@/test/factories";
import { aSectionWith } from "@/test/media";
import { aBomb, aPng } from "@/test/pictures";

const database = testDatabase();
const folder = archiveFolder();
const origin = "http://localhost:9999";
const aboutFile = "pages/platform/en/about.json";
const here = { platformId: "", mediaId: "", files: new Map() as ArchiveFiles };

beforeAll(async () => {
  here.platformId = await database.run((ctx) => aPlatform(ctx, { code: "original", pathPrefix: "original" }));
  here.mediaId = crypto.randomUUID();
  const { platformId, mediaId } = here;
  const stored = await storePicture(mediaId, await aPng({ width: 60, height: 40 }));
  await database.run(async (ctx) => {
    await addMedia(ctx, { mediaId, platformId, vendorId: null, fileName: "market.png", stored });
    await aPage(ctx, { platformId, slug: "about", document: { sections: [aSectionWith(mediaId)] } });
    await createRedirect(ctx, { platformId, vendorId: null, from: "/old", to: "/about" });
    await addDomain(ctx, { host: "original.lu", platformId, vendorId: null, isPrimary: true, origin });
  });
  here.files = await unpacked(await exported(database, folder, platformId));
});

const fresh = () => `p${crypto.randomUUID().slice(0, 18)}`;
const plan = async (files: ArchiveFiles, choice = {}) =>
  planArchive(database.run, { file: await packed(folder, files), choice: { code: fresh(), ...choice } });

async function storedKeys(): Promise<string[]> {
  const keys: string[] = [];
  for await (const files of listFiles()) keys.push(...files.map(({ key }) => key));
  return keys.sort();
}

/** What an attempt leaves behind, in the database and beside it. */
async function refusedWithoutTrace(attempt: () => Promise<unknown>): Promise<unknown> {
  const before = [await fingerprints(database.sql), await storedKeys()];
  const error = await attempt().then(
    () => null,
    (refused: unknown) => refused,
  );
  expect([await fingerprints(database.sql), await storedKeys()]).toEqual(before);
  return error;
}

const importing = async (files: ArchiveFiles, choice = {}) =>
  importArchive(database.run, { file: await packed(folder, files), choice: { code: fresh(), ...choice } });

describe("a plan", () => {
  it("says what would be created, and changes nothing", async () => {
    const code = fresh();
    const before = await fingerprints(database.sql);
    expect(await plan(here.files, { code, name: "Second" })).toMatchObject({
      names: { code, name: "Second", pathPrefix: code },
      source: { code: "original", productVersion: expect.any(String) },
      counts: { platformPages: 1, vendorDefaults: 0, published: 1, scheduled: 0, drafts: 0, pictures: 1, redirects: 1 },
      ...{ domains: ["original.lu"], takesDomains: false, clashes: [], clashCount: 0 },
    });
    expect(await fingerprints(database.sql)).toEqual(before);
  });

  it("says that another platform is called so already, which is in nobody’s way", async () => {
    const own = await plan(here.files);
    expect(own).toMatchObject({ isNameTaken: true, clashCount: 0 });
    const upper = await plan(here.files, { name: own.names.name.toUpperCase() });
    expect(upper).toMatchObject({ isNameTaken: true, clashCount: 0 });
    expect(await plan(here.files, { name: fresh() })).toMatchObject({ isNameTaken: false });
  });

  it("names a code and a prefix that are taken, look like another one or are reserved", async () => {
    const fields = async (choice: object) =>
      (await plan(here.files, choice)).clashes.map(({ field, message }) => `${field}: ${message}`);
    expect(await fields({ code: undefined })).toEqual([
      "code: Another platform has the code “original”. Choose another one.",
      "pathPrefix: Another platform has the prefix “original”. Choose another one.",
    ]);
    expect(await fields({ code: "0riginal" })).toEqual([
      expect.stringMatching(/^code: .*“original”/),
      expect.stringMatching(/^pathPrefix: .*“original”/),
    ]);
    expect(await fields({ code: "everything" })).toEqual([expect.stringMatching(/^code: The code is reserved/)]);
    expect(await fields({ pathPrefix: "admin" })).toEqual([
      expect.stringMatching(/^pathPrefix: The prefix is reserved/),
    ]);
  });

  it("names a domain that is in use, where it is to be taken over", async () => {
    const [clash] = (await plan(here.files, { origin })).clashes;
    expect(clash).toMatchObject({ field: "domains", message: "The domain original.lu is in use here." });
  });

  it("names each page that could not be saved here, and where", async () => {
    const files = changed<PageRecord>(here.files, aboutFile, (page) => {
      for (const section of (page.published as PageDocument).sections) Object.assign(section.fields, { heading: "" });
    });
    expect(await plan(files)).toMatchObject({
      clashes: [{ field: "file", message: `${aboutFile} published.sections.0.fields.heading must not be empty.` }],
      clashCount: 1,
    });
  });
});

describe("all or nothing", () => {
  it("a clash leaves nothing behind", async () => {
    const error = await refusedWithoutTrace(() => importing(here.files, { code: "original" }));
    expect(error).toBeInstanceOf(Conflict);
    expect(error).toMatchObject({ field: "code" });
  });

  it("a picture that cannot be used takes back those before it, and is named", async () => {
    const second = crypto.randomUUID();
    const name = `pictures/${second}.webp`;
    const told = (crop: unknown) =>
      changed<Array<Record<string, unknown>>>(here.files, "pictures.json", ([first]) => [
        first,
        { ...first, id: second, name: "Second", crop },
      ]);
    const script = new Map(told(null)).set(name, Buffer.from("<svg onload='alert(1)'/>"));
    const bomb = new Map(told(null)).set(name, aBomb({ width: 30_000, height: 30_000 }));
    const outside = new Map(told({ x: 0, y: 0, width: 400, height: 40 })).set(
      name,
      await aPng({ width: 60, height: 40 }),
    );
    for (const [files, sentence] of [
      [script, "“Second”: Drawings in SVG"],
      [bomb, "“Second”: The picture is 30,000"],
      [outside, "“Second”: must lie within"],
    ] as const) {
      const error = await refusedWithoutTrace(() => importing(files));
      expect(error).toBeInstanceOf(Invalid);
      expect(String(error)).toContain(sentence);
    }
  });

  it("what fails after pages and pictures were written takes them back", async () => {
    const circle = changed(here.files, "redirects.json", () => [
      { from: "/a", to: "/b" },
      { from: "/b", to: "/a" },
    ]);
    const error = await refusedWithoutTrace(() => importing(circle));
    expect(String(error)).toContain("/b to leads back to where it starts");
  });

  it("of two imports under one code at once, one succeeds whole", async () => {
    const code = fresh();
    const endings = await Promise.allSettled([importing(here.files, { code }), importing(here.files, { code })]);
    expect(endings.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await database.db.$count(platforms, eq(platforms.code, code))).toBe(1);
  });
});

it("domains come along where they are asked for and free", async () => {
  const files = changed<{ domains: unknown }>(here.files, "platform.json", (is) => ({
    ...is,
    domains: [{ host: "second.lu", isPrimary: true }],
  }));
  await importing(files);
  expect(await database.db.$count(domains, eq(domains.host, "second.lu"))).toBe(0);
  const { platformId } = await importing(files, { origin });
  const [domain] = await database.db.select().from(domains).where(eq(domains.host, "second.lu"));
  expect(domain).toMatchObject({ platformId, isPrimary: true, vendorId: null });
});

it("what was exported is what is in the file", async () => {
  const { files } = JSON.parse(String(here.files.get("manifest.json")));
  expect(Object.keys(files).sort()).toEqual([...here.files.keys()].filter((name) => name !== "manifest.json").sort());
  for (const [name, bytes] of here.files) {
    if (name === "manifest.json") continue;
    expect(files[name]).toEqual({ bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
  }
});
