import { isAbsence, isConnectionFault } from "@/lib/database-away";
import { logFault } from "@/lib/logger";

/**
 * Takes back files when nothing came to name them. Where the connection was lost, what names them may have been stored
 * all the same, between its commit and the word of it: they are left to the sweep, which looks. A fault in taking them
 * back is written down and no more, so that whoever sent them is told why they were refused.
 *
 * @param refusal why nothing came to name them.
 */
export async function takeBackAfter(refusal: unknown, takeBack: () => Promise<void>): Promise<void> {
  if (isAbsence(refusal) || isConnectionFault(refusal)) return;
  await takeBack().catch(logFault);
}
