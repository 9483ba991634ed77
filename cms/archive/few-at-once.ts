import { limitTo, TooMany } from "@/lib/images/limit";
import { Conflict } from "../errors";

const limit = limitTo(2, 8);

/**
 * Waits until an archive may be written or received on this machine: each takes room on its disk.
 *
 * @throws Conflict("busy") where more wait already than could be served in time.
 */
export async function fewArchivesAtOnce<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await limit(work);
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    throw new Conflict("busy", "Many archives are being worked on right now. Try again in a minute.");
  }
}
