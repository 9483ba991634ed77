import { backup, restore } from "./legacy/backup";
import { generate } from "./legacy/generate";
import { plan } from "./legacy/plan";
import { type LegacyCommand, type LegacyVerb, readCommand, usage } from "./legacy/read-command";
import { resets } from "./legacy/resets";
import { rollBack } from "./legacy/roll-back";
import { run } from "./legacy/run";
import { verify } from "./legacy/verify";
import { asked } from "./process/asked";
import { fail, reasonOf } from "./process/print";

const verbs: Record<LegacyVerb, (command: LegacyCommand) => Promise<void>> = {
  plan,
  run,
  verify,
  "send-resets": resets,
  rollback: rollBack,
  backup,
  restore,
  generate,
};

/** `npm run legacy -- plan|run|verify|send-resets|rollback|backup|restore|generate`: from the single-platform system to Orion. */
export async function main(given: string[]): Promise<void> {
  const command = asked(given, { name: "legacy", read: readCommand, usage });
  if (!command) return;
  try {
    await verbs[command.verb](command);
  } catch (error) {
    if (process.exitCode !== 2) fail(reasonOf(error));
    process.stderr.write(`✖ ${reasonOf(error)}\n`);
  }
}
