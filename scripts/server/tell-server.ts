import { expireTags } from "@/lib/expire-tags";
import { serverSecrets } from "./secret";

/** A server that runs on this database forgets what it has stored of what was changed. */
export async function tellServer(tags: readonly string[]): Promise<void> {
  const origin = `http://localhost:${process.env.PORT ?? 9999}`;
  const isRunning = await fetch(`${origin}/api/health`).then(
    () => true,
    () => false,
  );
  if (isRunning) await expireTags(origin, serverSecrets(["INTERNAL_SECRET"]).INTERNAL_SECRET, tags);
}
