import { fileSize } from "@/lib/media-storage";
import { Conflict } from "../errors";

/**
 * Makes sure that the files which a picture is about to name are there. Its row is locked, so that they stay: nothing
 * sweeps up files of a picture that is being changed (`sweepFiles`).
 *
 * @throws Conflict("busy") where they were swept up, because they had lain there from before without a name.
 */
export async function holdFiles(keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if ((await fileSize(key)) === null) throw new Conflict("busy", "The file was lost on its way. Send it again.");
  }
}
