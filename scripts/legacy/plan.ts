import { pictureHosts } from "@/cms/legacy/content/picture-hosts";
import { type Import, startImport } from "@/cms/legacy/import";
import type { Finding } from "@/cms/legacy/plan/finding";
import type { PageKind } from "@/cms/legacy/plan/planned";
import { say } from "../process/print";
import { type Databases, withDatabases } from "./databases";
import { planText } from "./plan-text";
import { progressOf } from "./progress";
import type { LegacyCommand } from "./read-command";

export type Plan = {
  counts: Import["setup"]["counts"];
  vendors: number;
  users: number;
  pages: number;
  kinds: Record<PageKind, number>;
  drafts: number;
  withoutPassword: number;
  /** How many pictures are kept on which host. */
  pictures: Record<string, number>;
  done: number;
  findings: Finding[];
};

/** `npm run legacy -- plan`: says what would happen, and changes nothing. Ends with 2 where someone has to decide. */
export async function plan(command: LegacyCommand): Promise<void> {
  const made = await withDatabases(command.from, (databases) => makePlan(databases, command));
  if (command.isJson) say(JSON.stringify(made, null, 2));
  else for (const line of planText(made, command)) say(line);
  if (openOf(made, command).length) process.exitCode = 2;
}

/** What a person has to decide before a run, and has not. */
export function openOf(
  { findings }: Pick<Plan, "findings">,
  { isAccepted }: Pick<LegacyCommand, "isAccepted">,
): Finding[] {
  return isAccepted ? [] : findings.filter(({ isOpen }) => isOpen);
}

export async function makePlan({ within, old }: Databases, command: LegacyCommand): Promise<Plan> {
  const { setup, steps } = await startImport(within, old, command);
  const { counts } = setup;
  const all = counts.vendors + counts.users + counts.pages;
  const progress = progressOf(all, `of ${all.toLocaleString("en")} vendors, people and pages looked at`);
  const kinds: Plan["kinds"] = { platform: 0, default: 0, override: 0, custom: 0 };
  const made: Plan = {
    counts,
    vendors: 0,
    users: 0,
    pages: 0,
    kinds,
    drafts: 0,
    withoutPassword: 0,
    pictures: {},
    done: 0,
    findings: [],
  };
  let seen = 0;
  for await (const { planned, seen: now } of steps) {
    made.vendors += planned.vendors.length;
    made.users += planned.users.length;
    made.pages += planned.pages.length;
    made.done += planned.done;
    made.drafts += planned.pages.filter(({ isPublished }) => !isPublished).length;
    made.withoutPassword += planned.users.filter(({ passwordHash }) => passwordHash === null).length;
    for (const { kind, whole } of planned.pages) {
      made.kinds[kind] += 1;
      for (const host of pictureHosts(whole)) made.pictures[host] = (made.pictures[host] ?? 0) + 1;
    }
    made.findings.push(...planned.findings);
    seen += now;
    progress.at(seen);
  }
  progress.end();
  return made;
}
