import { inScope } from "@/cms/context";
import { rollBackImport } from "@/cms/legacy/rollback/roll-back";
import { system } from "@/cms/policy";
import { tags } from "@/cms/tags";
import { withOwner } from "../postgres/with-owner";
import { done, say } from "../process/print";
import { tellServer } from "../server/tell-server";
import type { LegacyCommand } from "./read-command";

/** `npm run legacy -- rollback`: takes out what was brought in. */
export async function rollBack({ platform, isForced, isJson }: LegacyCommand): Promise<void> {
  await withOwner(async (db) => {
    const result = await inScope(system, "everything", (ctx) => rollBackImport(ctx, { platform, isForced }), db);
    if (isJson) say(JSON.stringify(result, null, 2));
    else tell(result);
    await tellServer([tags.everything]);
  });
}

function tell({ taken, kept }: Awaited<ReturnType<typeof rollBackImport>>): void {
  for (const { kind, name, why } of kept) say(`  kept: ${kind} ${name}, ${why}`);
  const told = Object.entries(taken).map(
    ([kind, count]) => `${count.toLocaleString("en")} ${kind}${count === 1 ? "" : "s"}`,
  );
  done(
    `Taken out: ${told.join(", ") || "nothing"}.${kept.length ? ` Kept: ${kept.length.toLocaleString("en")}.` : ""}`,
  );
}
