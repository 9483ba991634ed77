import { logFault } from "@/lib/logger";
import { removeFiles } from "@/lib/media-storage";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { isConnectionLost } from "../violations";
import type { ImportChoice } from "./choice";
import { type Imported, importPlatform } from "./import-platform";
import { type Archive, openArchive } from "./open-archive";
import { type ImportPlan, planImport } from "./plan-import";
import { removePictures, storePictures } from "./store-pictures";

/** Runs a verb in a transaction of its own, in the scope of everything. */
export type Run = <T>(verb: (ctx: Context) => Promise<T>) => Promise<T>;

type Asked = { file: string; choice: ImportChoice };

/** What importing the archive in a file would do; nothing is changed. @throws Invalid, Forbidden. */
export function planArchive(run: Run, { file, choice }: Asked): Promise<ImportPlan> {
  return withArchive(file, (archive) => run((ctx) => planImport(ctx, { archive, choice })));
}

/**
 * Imports the archive in a file, all of it or nothing: pictures first, which takes seconds each, then everything else in
 * one transaction.
 *
 * @param onPicture told after each picture how many have arrived, and of how many.
 * @throws Conflict with the first thing that stands in the way, by its field; Invalid, Forbidden.
 */
export function importArchive(
  run: Run,
  { file, choice, onPicture }: Asked & { onPicture?: (arrived: number, of: number) => void },
): Promise<Omit<Imported, "obsolete">> {
  return withArchive(file, async (archive) => {
    const { clashes } = await run((ctx) => planImport(ctx, { archive, choice }));
    if (clashes[0]) throw new Conflict(clashes[0].field, clashes[0].message);
    const pictures = await storePictures(archive, (arrived) => onPicture?.(arrived, archive.pictures.length));
    const { obsolete, ...imported } = await run((ctx) => importPlatform(ctx, { archive, choice, pictures })).catch(
      async (error) => {
        // They may be a platform's by now. What is nobody's is swept within a day.
        if (!isConnectionLost(error)) await removePictures(pictures).catch(logFault);
        throw error;
      },
    );
    // A matter of room only, so nobody hears of it.
    await removeFiles(obsolete).catch(logFault);
    return imported;
  });
}

async function withArchive<T>(file: string, work: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await openArchive(file);
  try {
    return await work(archive);
  } finally {
    archive.close();
  }
}
