import { expireTags } from "@/lib/expire-tags";
import { reasonOf, step } from "../process/print";
import { serverPort } from "./port";
import { serverSecrets } from "./secret";

/** A server that runs on this database forgets what it has stored of what was changed. */
export async function tellServer(tags: readonly string[]): Promise<void> {
  const origin = `http://localhost:${serverPort()}`;
  const isRunning = await fetch(`${origin}/api/health`).then(
    () => true,
    () => false,
  );
  if (!isRunning) return;
  try {
    await expireTags(origin, serverSecrets(["INTERNAL_SECRET"]).INTERNAL_SECRET, tags);
  } catch (error) {
    // What was asked for is done, and no less done for that.
    step(`The server at ${origin} could not be told of the change (${reasonOf(error)}). Restart it.`);
  }
}
