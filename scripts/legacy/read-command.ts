import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Decisions, readDecisions } from "@/cms/legacy/plan/decisions";

export const legacyVerbs = [
  "plan",
  "run",
  "verify",
  "send-resets",
  "rollback",
  "backup",
  "restore",
  "generate",
] as const;
export type LegacyVerb = (typeof legacyVerbs)[number];

/** What is to be done, as the command says it. */
export type LegacyCommand = {
  verb: LegacyVerb;
  /** Address of the old database, or the name of one beside Orion's. */
  from: string;
  platform: string;
  locale: string | null;
  origin: string | null;
  files: string | null;
  decisions: Decisions;
  isAccepted: boolean;
  isJson: boolean;
  isForced: boolean;
  isLarge: boolean;
  seed: number;
  /** Where a backup is, or is to be. */
  file: string;
};

export const usage = `Brings a single-platform system into Orion, and takes it out again.

  npm run legacy -- plan --from postgres://…        what would happen, and what a person must decide; changes nothing
  npm run legacy -- backup                          a backup of Orion's database before
  npm run legacy -- run --from postgres://…         brings everything in; killed, it goes on where it was
  npm run legacy -- verify --from postgres://…      old against new, page by page
  npm run legacy -- send-resets                     a link to set a password, for those whose old one cannot be verified
  npm run legacy -- rollback                        takes out what was brought in, but for what was edited since
  npm run legacy -- restore --file …                the backup again
  npm run legacy -- generate                        an old database to try it with

  --from       address of the old database, or the name of one beside Orion's; legacy if left out
  --platform   code of the platform that takes it in; oms if left out
  --locale     language of the old pages; the platform's own if left out
  --origin     address of the old site, such as https://www.oms.lu, by which links to it are known
  --files      address where its pictures and other files will be, such as https://old.oms.lu; --origin if left out
  --decisions  file with what was decided: {"pages": {"17": {"slug": "imprint"}, "18": {"skip": true}}}
  --accept     takes what the plan proposes for everything else
  --json       the plan, or the differences, for machines
  --force      rolls back what was edited since, too
  --large      generates 10,000 vendors with 100,000 pages
  --seed       generates other ones
  --file       where the backup is; orion.dump if left out

Ends with 0; 2 where a person has to decide first, or where something differs; 1 where it failed.`;

const options = {
  from: { type: "string", default: "legacy" },
  platform: { type: "string", default: "oms" },
  locale: { type: "string" },
  origin: { type: "string" },
  files: { type: "string" },
  decisions: { type: "string" },
  accept: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  force: { type: "boolean", default: false },
  large: { type: "boolean", default: false },
  seed: { type: "string", default: "1" },
  file: { type: "string", default: "orion.dump" },
} as const;

/** @throws Error with a sentence that says what of the command is wrong. */
export function readCommand(given: string[]): LegacyCommand {
  const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true });
  const verb = legacyVerbs.find((each) => each === positionals[0]);
  if (!verb || positionals.length > 1) throw new Error(`Say one of ${legacyVerbs.join(", ")}.`);
  const { from, platform, locale = null, decisions, accept, json, force, large, seed, file } = values;
  if (!/^\d{1,9}$/.test(seed)) throw new Error("--seed must be a number.");
  return {
    ...{ verb, from: oldDatabaseOf(from), platform, locale, file },
    origin: originOf("--origin", values.origin),
    files: originOf("--files", values.files, /^https:$/),
    decisions: readDecisions(decisions === undefined ? {} : readJson(decisions)),
    ...{ isAccepted: accept, isJson: json, isForced: force, isLarge: large },
    seed: Number(seed),
  };
}

function oldDatabaseOf(text: string): string {
  if (/^[^\s/:?#]+$/.test(text)) return text;
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new Error("--from must be an address that begins with postgres://, or the name of a database beside Orion's.");
}

function originOf(option: string, text: string | undefined, protocol = /^https?:$/): string | null {
  if (text === undefined) return null;
  if (URL.canParse(text) && protocol.test(new URL(text).protocol)) return new URL(text).origin;
  throw new Error(`${option} must be an address, such as https://www.oms.lu.`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : error}`);
  }
}
