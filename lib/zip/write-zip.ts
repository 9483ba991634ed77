import { createHash } from "node:crypto";
import { once } from "node:events";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

/** What is known of an entry that was written. */
export type WrittenEntry = { bytes: number; sha256: string };

export type ZipWriter = {
  /** Adds a file; resolves once it is on its way, so that no more than one waits in memory. */
  add: (name: string, bytes: Uint8Array, options?: { isPacked?: boolean }) => Promise<WrittenEntry>;
  /** Ends the archive; resolves once all of it is written. */
  end: () => Promise<void>;
};

/** Of every entry, so that the same content is the same bytes: the first moment that the format can name. */
const noTime = new Date(Date.UTC(1980, 0, 1, 12));
const regularFile = 0o100644;
const chunkBytes = 64 * 1024;

/** Writes a zip archive, entry after entry, and only as fast as the destination takes it. */
export function writeZip(destination: Writable): ZipWriter {
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, destination);
  // Whoever waits for it hears of the failure; until then it is nobody's.
  written.catch(() => {});
  zip.once("error", (error: Error) => destination.destroy(error));
  return {
    add: async (name, bytes, { isPacked = false } = {}) => {
      const source = Readable.from(chunksOf(bytes), { objectMode: false });
      const taken = once(source, "end");
      zip.addReadStream(source, name, { mtime: noTime, mode: regularFile, compress: !isPacked, size: bytes.length });
      await Promise.race([taken, written]);
      return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
    },
    end: async () => {
      zip.end();
      await written;
    },
  };
}

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.subarray(from, from + chunkBytes);
}
