import { startImport } from "@/cms/legacy/import";
import { storeBatch } from "@/cms/legacy/target/store-batch";
import { tags } from "@/cms/tags";
import { done, step } from "../process/print";
import { tellServer } from "../server/tell-server";
import { type Databases, withDatabases } from "./databases";
import { makePlan, openOf } from "./plan";
import { progressOf } from "./progress";
import type { LegacyCommand } from "./read-command";

/** `npm run legacy -- run`: brings everything in that is not in yet. */
export async function run(command: LegacyCommand): Promise<void> {
  await withDatabases(command.from, async (databases) => {
    if (!command.isAccepted) await refuseUndecided(databases, command);
    await bringIn(databases, command);
    await tellServer([tags.everything]);
  });
}

/** A run of a part only would leave people with half of what they decided about. */
async function refuseUndecided(databases: Databases, command: LegacyCommand): Promise<void> {
  step("Looking for what has to be decided …");
  const open = openOf(await makePlan(databases, command), command);
  if (!open.length) return;
  process.exitCode = 2;
  throw new Error(
    `${open.length} things have to be decided first: see npm run legacy -- plan. With --accept, what it proposes is done.`,
  );
}

const openedSince =
  "Something has to be decided that had not before: Orion has been changed meanwhile. See npm run legacy -- plan; what is in stays in.";

async function bringIn({ within, old }: Databases, command: LegacyCommand): Promise<void> {
  const store: typeof storeBatch = async (ctx, planned, setup) => {
    if (openOf(planned, command).length) throw new Error(openedSince);
    await storeBatch(ctx, planned, setup);
  };
  const { setup, steps } = await startImport(within, old, command, store);
  const { counts } = setup;
  const all = counts.vendors + counts.users + counts.pages;
  const progress = progressOf(all, `of ${all.toLocaleString("en")} vendors, people and pages`);
  const brought = { vendors: 0, users: 0, pages: 0, before: 0 };
  let seen = 0;
  for await (const { planned, seen: now } of steps) {
    brought.vendors += planned.vendors.length;
    brought.users += planned.users.length;
    brought.pages += planned.pages.length;
    brought.before += planned.done;
    seen += now;
    progress.at(seen);
  }
  progress.end();
  const { vendors, users, pages, before } = brought;
  const told = [vendors, users, pages].map((count) => count.toLocaleString("en"));
  if (vendors + users + pages === 0) done(`Nothing new: ${before.toLocaleString("en")} things were in already.`);
  else done(`Brought in ${told[0]} vendors, ${told[1]} people and ${told[2]} pages.`);
}
