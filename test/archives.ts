import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll } from "vitest";
import { exportPlatform } from "@/cms/archive/export-platform";
import { manifestFile, mostBytesOf, mostOf } from "@/cms/archive/format";
import { inSnapshot } from "@/cms/context";
import { system } from "@/cms/policy";
import { openZip } from "@/lib/zip/read-zip";
import { writeZip } from "@/lib/zip/write-zip";
import type { TestDatabase } from "./database";
import { aDocument, aTheme } from "./factories";
import { aSectionWith } from "./media";
import { aPng } from "./pictures";

/** The files of an archive, by their names. */
export type ArchiveFiles = Map<string, Buffer>;

/** A folder of a test file's own, in which pictures are stored too; to be called at its top. */
export function archiveFolder(): { path: string } {
  const folder = { path: "" };
  beforeAll(async () => {
    folder.path = await mkdtemp(path.join(tmpdir(), "orion-archives-"));
    const secret = "a secret of the tests, which is long enough";
    const media = path.join(folder.path, "media");
    Object.assign(process.env, { MEDIA_DIR: media, INTERNAL_SECRET: secret, AUTH_SECRET: secret });
    process.env.DATABASE_URL ??= "postgres://localhost/orion";
  });
  afterAll(() => rm(folder.path, { recursive: true }));
  return folder;
}

/** Exports a platform into a file of the folder. */
export async function exported({ db }: TestDatabase, folder: { path: string }, platformId: string): Promise<string> {
  const file = path.join(folder.path, `${randomUUID()}.zip`);
  const to = createWriteStream(file);
  await inSnapshot(system, "everything", (ctx) => exportPlatform(ctx, { platformId, to }), db);
  return file;
}

/** Everything that a file of an archive holds. */
export async function unpacked(file: string): Promise<ArchiveFiles> {
  const zip = await openZip(file, { entries: 10_000, bytes: mostOf.bytes, bytesOf: mostBytesOf });
  const files: ArchiveFiles = new Map();
  for (const name of zip.entries.keys()) files.set(name, await zip.read(name));
  zip.close();
  return files;
}

/** The files of an archive with one page, which shows a picture, as no database has made it. */
export async function archiveFiles(): Promise<ArchiveFiles> {
  const mediaId = randomUUID();
  const names = { code: "shop", name: "Shop", pathPrefix: "shop" };
  const settings = {
    ...names,
    defaultLocale: "en",
    locales: ["en"],
    theme: aTheme,
    homeTemplate: "mosaic",
    profile: {},
  };
  const details = { name: "market.png", alt: "A market", isDecorative: false, focalX: 50, focalY: 50, crop: null };
  const page = {
    ...{ layer: 0, locale: "en", slug: "about", isLocked: false, isRequired: false, isShownByVendors: true },
    ...{ lockedSectionIds: [], formerSlugs: [], redirectedSlugs: [], scheduled: null, draft: null },
    published: aDocument({ sections: [aSectionWith(mediaId)] }),
  };
  const head = {
    format: "orion-platform",
    formatVersion: 1,
    productVersion: "0.1.0",
    exportedAt: "2026-11-27T06:00:00Z",
  };
  const json = Object.entries({
    "platform.json": { settings, vendorTokens: ["logo"], domains: [{ host: "shop.lu", isPrimary: true }] },
    "redirects.json": [{ from: "/old", to: "/about" }],
    "pictures.json": [{ id: mediaId, ...details }],
    "pages/platform/en/about.json": page,
    "manifest.json": { ...head, platform: { code: "shop", name: "Shop" }, files: {} },
  }).map(([name, content]) => [name, Buffer.from(JSON.stringify(content))] as const);
  return new Map<string, Buffer>([...json, [`pictures/${mediaId}.webp`, await aPng({ width: 60, height: 40 })]]);
}

/** What a file of an archive says, with something in it changed. */
export function changed<T>(files: ArchiveFiles, name: string, change: (content: T) => unknown): ArchiveFiles {
  const content = JSON.parse(String(files.get(name))) as T;
  return new Map(files).set(name, Buffer.from(JSON.stringify(change(content) ?? content)));
}

/** Packs an archive whose manifest tells what is in it, as whoever forges one would. */
export async function packed(folder: { path: string }, files: ArchiveFiles): Promise<string> {
  const manifest = JSON.parse(String(files.get(manifestFile)));
  const told = [...files].filter(([name]) => name !== manifestFile);
  manifest.files = Object.fromEntries(told.map(([name, bytes]) => [name, factsOf(bytes)]));
  return packedAsIs(folder, new Map(files).set(manifestFile, Buffer.from(JSON.stringify(manifest))));
}

/** The same without another manifest. */
export async function packedAsIs(folder: { path: string }, files: ArchiveFiles): Promise<string> {
  const file = path.join(folder.path, `${randomUUID()}.zip`);
  const zip = writeZip(createWriteStream(file));
  for (const [name, bytes] of files) await zip.add(name, bytes);
  await zip.end();
  return file;
}

/** A zip of files, in memory. */
export async function zipped(files: Iterable<readonly [string, Uint8Array]>): Promise<Buffer> {
  const through = new PassThrough();
  const whole = buffer(through);
  const zip = writeZip(through);
  for (const [name, bytes] of files) await zip.add(name, bytes);
  await zip.end();
  return whole;
}

function factsOf(bytes: Buffer) {
  return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
