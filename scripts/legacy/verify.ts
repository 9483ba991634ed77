import { verifyImport } from "@/cms/legacy/verify";
import { say } from "../process/print";
import { withDatabases } from "./databases";
import { progressOf } from "./progress";
import type { LegacyCommand } from "./read-command";
import { isWhole, verificationText } from "./verification-text";

/**
 * `npm run legacy -- verify`: compares old and new. Ends with 2 where a difference is not explained, or something is gone
 * or not in yet.
 */
export async function verify(command: LegacyCommand): Promise<void> {
  const found = await withDatabases(command.from, async ({ within, old }) => {
    let progress: ReturnType<typeof progressOf> | null = null;
    const verified = await verifyImport(within, old, command, (seen, all) => {
      progress ??= progressOf(all, `of ${all.toLocaleString("en")} compared`);
      progress.at(seen);
    });
    (progress as ReturnType<typeof progressOf> | null)?.end();
    return verified;
  });
  if (command.isJson) say(JSON.stringify(found, null, 2));
  else for (const line of verificationText(found)) say(line);
  if (!isWhole(found)) process.exitCode = 2;
}
