import path from "node:path";
import type { Readable } from "node:stream";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { env } from "./env";

export type StoredFile = { stream: Readable; bytes: number };

let opened: Disk | undefined;

/**
 * Where the files of pictures are. Every other module names files by keys alone, so an object store takes the folder's
 * place by another driver of flydrive here.
 */
function disk(): Disk {
  opened ??= new Disk(new FSDriver({ location: path.resolve(env().MEDIA_DIR), visibility: "private" }));
  return opened;
}

// Keys are ours alone, of ids, hashes and widths; what does not look so is a fault, or somebody's attempt.
const keyForm = /^[0-9a-f-]{36}\/[0-9a-f]{16,64}-(\d{1,4}|original)\.webp$/;

/** @throws Error where a key is none. */
function checked(key: string): string {
  if (!keyForm.test(key)) throw new Error("This is no key of a picture’s file.");
  return key;
}

/**
 * Writes files; where one of them fails, none stays. A key never changes what it holds, so a file that is whole already
 * is left alone: it may be shown at this moment.
 */
export async function putFiles(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const written: string[] = [];
  try {
    for (const [key, bytes] of files) {
      if ((await fileSize(key)) === bytes.length) continue;
      written.push(key);
      await disk().put(key, bytes, { contentType: "image/webp" });
    }
  } catch (error) {
    await removeFiles(written);
    throw error;
  }
}

/** The file of a key, or null where there is none. Whoever asks reads the stream to its end, or destroys it. */
export async function openFile(key: string): Promise<StoredFile | null> {
  if (!(await disk().exists(checked(key)))) return null;
  const { contentLength } = await disk().getMetaData(key);
  return { stream: await disk().getStream(key), bytes: contentLength };
}

/** How large a file is, in bytes, or null where there is none. */
export async function fileSize(key: string): Promise<number | null> {
  return (await disk().exists(checked(key))) ? (await disk().getMetaData(key)).contentLength : null;
}

/** The whole file of a key, or null where there is none. */
export async function readFile(key: string): Promise<Uint8Array | null> {
  return (await disk().exists(checked(key))) ? disk().getBytes(key) : null;
}

/** Copies files, each from its key to another; one that is not there is left out, as where its picture is broken. */
export async function copyFiles(copies: ReadonlyMap<string, string>): Promise<void> {
  for (const [from, to] of copies) {
    if (await disk().exists(checked(from))) await disk().copy(from, checked(to), { contentType: "image/webp" });
  }
}

/** What is known of a stored file without opening it. */
export type FileFact = { key: string; changedAt: Date };

/** All stored files, those of one picture after those of another. What is none of ours in the folder is passed over. */
export async function* listFiles(): AsyncGenerator<FileFact[]> {
  for (const folder of await entriesOf()) {
    const keys = (await entriesOf(folder)).filter((key) => keyForm.test(key));
    const facts = keys.map(async (key) => ({ key, changedAt: (await disk().getMetaData(key)).lastModified }));
    yield await Promise.all(facts);
  }
}

/** The names of what lies directly in a folder, to the last page of them. */
async function entriesOf(folder = "/"): Promise<string[]> {
  const names: string[] = [];
  let paginationToken: string | undefined;
  do {
    const page = await disk().listAll(folder, { recursive: false, ...(paginationToken && { paginationToken }) });
    for (const entry of page.objects) names.push(entry.isFile ? entry.key : entry.prefix);
    paginationToken = page.paginationToken;
  } while (paginationToken);
  return names;
}

/** Removes files that nothing names any more; those that are gone already are none. */
export async function removeFiles(keys: readonly string[]): Promise<void> {
  for (const key of keys) await disk().delete(checked(key));
}
