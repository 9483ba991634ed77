import { createHash } from "node:crypto";
import type { z } from "zod";
import { openZip, UnusableZip, type ZipReader } from "@/lib/zip/read-zip";
import { Invalid } from "../errors";
import { parse } from "../parse";
import {
  formatVersion,
  isPageFile,
  type Manifest,
  manifestFile,
  manifestHeadSchema,
  manifestSchema,
  mostBytesOf,
  mostOf,
  type PageRecord,
  type PictureRecord,
  type PlatformRecord,
  pageFile,
  pageRecordSchema,
  pictureFile,
  picturesFile,
  picturesSchema,
  platformFile,
  platformRecordSchema,
  type RedirectRecord,
  redirectsFile,
  redirectsSchema,
} from "./format";
import { naming } from "./problem-in";
import { readJson } from "./read-json";

/** An archive whose files are all there; what is large in it is read piece by piece. Whoever opens it closes it. */
export type Archive = {
  manifest: Manifest;
  platform: PlatformRecord;
  redirects: RedirectRecord[];
  pictures: PictureRecord[];
  /** The files of its pages, in their order. */
  pageFiles: string[];
  /** @throws Invalid where the file is damaged, or no page. */
  readPage: (file: string) => Promise<PageRecord>;
  readPicture: (id: string) => Promise<Uint8Array>;
  close: () => void;
};

/**
 * Opens the archive of a platform that anybody may have made. Its checksums tell what was damaged on the way, not who
 * wrote it: whatever it says is held to the rules of what is written here.
 *
 * @param file path of the archive on this machine.
 * @throws Invalid with a sentence for who chose it.
 */
export async function openArchive(file: string): Promise<Archive> {
  const limits = { entries: mostOf.pages + mostOf.pictures + 4, bytes: mostOf.bytes, bytesOf: mostBytesOf };
  const zip = await asInvalid(openZip(file, limits));
  try {
    const manifest = await readManifest(zip);
    refuseOtherFiles(zip, manifest);
    const read = (name: string) => asInvalid(zip.read(name).then((bytes) => checked(manifest, name, bytes)));
    const json = async <S extends z.ZodType>(name: string, schema: S) => parseFile(name, schema, await read(name));
    const pictures = await json(picturesFile, picturesSchema);
    const pageFiles = [...zip.entries.keys()].filter(isPageFile).sort();
    refuseOtherPictures(zip, pictures, pageFiles.length);
    return {
      ...{ manifest, pictures, pageFiles },
      platform: await json(platformFile, platformRecordSchema),
      redirects: await json(redirectsFile, redirectsSchema),
      readPage: async (name) => inItsPlace(name, await json(name, pageRecordSchema)),
      readPicture: (id) => read(pictureFile(id)),
      close: zip.close,
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** The version comes before everything else: what a later format says is not known here. */
async function readManifest(zip: ZipReader): Promise<Manifest> {
  if (!zip.entries.has(manifestFile)) throw unusable("The file is no archive of a platform: it has no manifest.json.");
  const bytes = await asInvalid(zip.read(manifestFile));
  const head = await parseFile(manifestFile, manifestHeadSchema, bytes);
  if (head.formatVersion > formatVersion) {
    const written = `The archive was written in format ${head.formatVersion}, by Orion ${String(head.productVersion).slice(0, 40)}.`;
    throw unusable(`${written} This Orion reads formats up to ${formatVersion}: upgrade it first.`);
  }
  return parseFile(manifestFile, manifestSchema, bytes);
}

/** @throws Invalid where what is in the archive is not what its manifest says. */
function refuseOtherFiles({ entries }: ZipReader, { files }: Manifest): void {
  const missing = Object.keys(files).find((name) => !entries.has(name));
  if (missing) throw unusable(`The archive is not whole: ${missing} is missing.`);
  const strange = [...entries.keys()].find((name) => name !== manifestFile && !Object.hasOwn(files, name));
  if (strange) throw unusable(`The archive holds ${strange}, which its manifest does not name.`);
}

function refuseOtherPictures({ entries }: ZipReader, pictures: readonly PictureRecord[], pages: number): void {
  const known = new Set(pictures.map(({ id }) => pictureFile(id)));
  if (known.size < pictures.length) throw unusable("The archive names a picture twice.");
  const missing = [...known].find((name) => !entries.has(name));
  if (missing) throw unusable(`The archive is not whole: ${missing} is missing.`);
  if (pages > mostOf.pages) throw unusable("The archive holds more pages than can be read.");
}

function checked({ files }: Manifest, name: string, bytes: Buffer): Buffer {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (files[name]?.sha256 === sha256 && files[name].bytes === bytes.length) return bytes;
  throw new UnusableZip(`${name} is damaged: it is not what was exported.`);
}

function inItsPlace(name: string, page: PageRecord): PageRecord {
  if (pageFile(page) === name) return page;
  throw unusable(`${name} belongs to another place than its name says.`);
}

function parseFile<S extends z.ZodType>(name: string, schema: S, bytes: Uint8Array): Promise<z.output<S>> {
  return naming(name, () => parse(schema, readJson(bytes)));
}

async function asInvalid<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof UnusableZip ? unusable(error.message) : error;
  }
}

const unusable = (message: string) => new Invalid([{ path: "file", message }]);
