import { logFault } from "@/lib/logger";
import { removeFiles } from "@/lib/media-storage";

/** Removes files that no picture shows any more; what fails is a matter of room only, so nobody waits for it. */
export async function removeLater(keys: readonly string[]): Promise<void> {
  await removeFiles(keys).catch(logFault);
}
