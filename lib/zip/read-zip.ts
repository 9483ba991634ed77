import { buffer } from "node:stream/consumers";
import yauzl, { type Entry, type ZipFile } from "yauzl";

/** The file is no zip archive, is damaged, or is larger than what is read; the message is a sentence for who chose it. */
export class UnusableZip extends Error {}

export type ZipLimits = {
  /** Most entries. */
  entries: number;
  /** Most bytes of one entry, unpacked, by its name; 0 where no such entry may be in it. */
  bytesOf: (name: string) => number;
  /** Most bytes of all entries together, unpacked. */
  bytes: number;
};

export type ZipReader = {
  /** How many bytes each entry has, by its name. */
  entries: ReadonlyMap<string, number>;
  /** @throws UnusableZip where there is no such entry, or it is damaged. */
  read: (name: string) => Promise<Buffer>;
  close: () => void;
};

/**
 * Opens a zip archive that anybody may have made. What it says of its size is held to the limits before anything is
 * unpacked, and no entry unpacks to more than was said. Nothing is written to the disk, so no name leads anywhere.
 *
 * @throws UnusableZip.
 */
export async function openZip(file: string, limits: ZipLimits): Promise<ZipReader> {
  const zip = await orUnusable(yauzl.openPromise(file, { autoClose: false, lazyEntries: true, strictFileNames: true }));
  try {
    const entries = await orUnusable(listEntries(zip, limits));
    return {
      entries: new Map([...entries].map(([name, { uncompressedSize }]) => [name, uncompressedSize])),
      read: async (name) => {
        const entry = entries.get(name);
        if (!entry) throw new UnusableZip(`The archive has no ${name}.`);
        return orUnusable(zip.openReadStreamPromise(entry).then(buffer), `${name} is damaged.`);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function listEntries(zip: ZipFile, limits: ZipLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw new UnusableZip("The archive holds more files than can be read.");
  const entries = new Map<string, Entry>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize } = entry;
    if (entries.has(fileName)) throw new UnusableZip(`The archive holds ${shown(fileName)} twice.`);
    const most = limits.bytesOf(fileName);
    if (!most) throw new UnusableZip(`The archive holds ${shown(fileName)}, which is no part of one.`);
    if (uncompressedSize > most) throw new UnusableZip(`${fileName} is larger than can be read.`);
    if (entry.isEncrypted()) throw new UnusableZip("The archive is encrypted.");
    bytes += uncompressedSize;
    if (bytes > limits.bytes) throw new UnusableZip("The archive is larger, unpacked, than can be read.");
    entries.set(fileName, entry);
  }
  return entries;
}

/** A name that somebody made up, short enough to be said. */
const shown = (name: string) => `“${name.slice(0, 80)}”`;

async function orUnusable<T>(
  reading: Promise<T>,
  sentence = "The file is no archive that can be read, or did not arrive whole.",
): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    throw cause instanceof UnusableZip ? cause : new UnusableZip(sentence, { cause });
  }
}
