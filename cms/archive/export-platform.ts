import type { Writable } from "node:stream";
import { and, eq, isNull } from "drizzle-orm";
import { media, redirects } from "@/db/schema";
import { readFile } from "@/lib/media-storage";
import { productVersion } from "@/lib/product-version";
import { writeZip } from "@/lib/zip/write-zip";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { cropOf, originalKey } from "../media/rendering";
import { type FoundPlatform, findPlatform } from "../platforms/find-platform";
import { authorise } from "../policy";
import {
  formatVersion,
  type Manifest,
  manifestFile,
  type PictureRecord,
  type PlatformRecord,
  pageFile,
  pictureFile,
  picturesFile,
  platformFile,
  type RedirectRecord,
  redirectsFile,
} from "./format";
import { listOwnPages, readOwnPage } from "./own-pages";

/** What an archive holds, for whoever asked for it. */
export type Exported = { code: string; pages: number; pictures: number; redirects: number };

type MediaRow = typeof media.$inferSelect;

/**
 * Writes all that a platform is, and nothing of its vendors, into one archive: its settings and theme, its platform
 * pages and defaults as they are public, scheduled and drafted, its redirects, and its pictures. To be run `inSnapshot`,
 * so that all of it is of one moment. Two archives of the same differ in nothing but when they were made.
 *
 * @param to where the archive goes, piece by piece; ended with it.
 * @throws NotFound, Forbidden; Conflict("pictures") where the file of a picture is gone.
 */
export async function exportPlatform(
  ctx: Context,
  { platformId, to }: { platformId: string; to: Writable },
): Promise<Exported> {
  const platform = await findPlatform(ctx, { platformId });
  const owner = { platformId, vendorId: null };
  authorise(ctx, "page.read", owner);
  authorise(ctx, "media.read", owner);
  authorise(ctx, "redirect.read", owner);
  const zip = writeZip(to);
  const files: Manifest["files"] = {};
  const put: Put = async (name, content) => {
    const isPacked = content instanceof Uint8Array;
    files[name] = await zip.add(name, isPacked ? content : encoded(content), { isPacked });
  };
  const exported = await putParts(ctx, platform, put);
  const { code, name } = platform;
  const head = { format: "orion-platform" as const, formatVersion, productVersion };
  const manifest: Manifest = { ...head, exportedAt: new Date().toISOString(), platform: { code, name }, files };
  await zip.add(manifestFile, encoded(manifest));
  await zip.end();
  await audit(ctx, { action: "platform.export", platformId, subjectId: platformId, detail: { after: exported } });
  return exported;
}

/** Puts what is to be said, or a file as it is, into the archive. */
type Put = (name: string, content: object | Uint8Array) => Promise<void>;

/** One part after the other, so that no more than one page, or one picture, is in memory. */
async function putParts(ctx: Context, platform: FoundPlatform, put: Put): Promise<Exported> {
  const { id: platformId, code } = platform;
  await put(platformFile, platformRecord(platform));
  const leading = await ownRedirects(ctx, platformId);
  await put(redirectsFile, leading);
  const pages = (await listOwnPages(ctx, platformId)).map((each) => ({ ...each, file: pageFile(each) }));
  for (const { id, file } of pages.sort(byFile)) await put(file, await readOwnPage(ctx, id));
  const pictures = await ownPictures(ctx, platformId);
  await put(picturesFile, pictures.map(pictureRecord));
  for (const picture of pictures) await put(pictureFile(picture.id), await original(picture));
  return { code, pages: pages.length, pictures: pictures.length, redirects: leading.length };
}

/** Indented: people look into archives, and compare them. */
const encoded = (content: unknown) => new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);

const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);

function platformRecord(platform: FoundPlatform): PlatformRecord {
  const { code, name, pathPrefix, defaultLocale, locales, theme, homeTemplate, profile, vendorTokens } = platform;
  return {
    settings: { code, name, pathPrefix, defaultLocale, locales, theme, homeTemplate, profile },
    vendorTokens,
    domains: platform.domains.map(({ host, isPrimary }) => ({ host, isPrimary })),
  };
}

async function ownRedirects({ db }: Context, platformId: string): Promise<RedirectRecord[]> {
  const rows = await db
    .select({ from: redirects.fromPath, to: redirects.toPath })
    .from(redirects)
    .where(and(eq(redirects.platformId, platformId), isNull(redirects.vendorId)));
  return rows.sort((a, b) => (a.from < b.from ? -1 : 1));
}

async function ownPictures({ db }: Context, platformId: string): Promise<MediaRow[]> {
  const isOwn = and(eq(media.platformId, platformId), isNull(media.vendorId), isNull(media.deletedAt));
  return db.select().from(media).where(isOwn).orderBy(media.id);
}

function pictureRecord(row: MediaRow): PictureRecord {
  const { id, name, alt, isDecorative, focalX, focalY } = row;
  return { id, name, alt, isDecorative, focalX, focalY, crop: cropOf(row) };
}

async function original({ id, name, contentHash }: MediaRow): Promise<Uint8Array> {
  const file = await readFile(originalKey(id, contentHash));
  if (file) return file;
  throw new Conflict(
    "pictures",
    `The file of the picture “${name}” is gone. Replace it or delete it, then export again.`,
  );
}
