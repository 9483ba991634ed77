import { pictureHosts } from "@/cms/legacy/content/picture-hosts";
import { type Import, startImport } from "@/cms/legacy/import";
import type { Finding } from "@/cms/legacy/plan/finding";
import { type PageKind, pageKinds } from "@/cms/legacy/plan/planned";
import { done, say } from "../process/print";
import { type Databases, withDatabases } from "./databases";
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
  else tell(made, command);
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

function tell(made: Plan, { isAccepted, origin }: Pick<LegacyCommand, "isAccepted" | "origin">): void {
  const number = (count: number) => count.toLocaleString("en");
  const kinds = pageKinds.map((kind) => `${number(made.kinds[kind])} ${kind}`).join(", ");
  say(
    `\nThe old database has ${number(made.counts.vendors)} vendors, ${number(made.counts.users)} people and ${number(made.counts.pages)} pages.`,
  );
  if (made.done) say(`Of them ${number(made.done)} have been brought in before, and stay as they are.`);
  say(
    `A run would bring in ${number(made.vendors)} vendors as members, ${number(made.users)} people and ${number(made.pages)} pages (${kinds}; ${number(made.drafts)} of them drafts).`,
  );
  if (made.withoutPassword)
    say(
      `${number(made.withoutPassword)} people have passwords that cannot be verified here: npm run legacy -- send-resets sends them a link to set one, afterwards.`,
    );
  const hosts = Object.entries(made.pictures).sort(([, a], [, b]) => b - a);
  if (hosts.length) {
    const kept = hosts.map(([host, count]) => `${number(count)} on ${host}`).join(", ");
    say(`Pictures stay where they are, and are shown as long as they are there: ${kept}.`);
  }
  const oldHost = origin && new URL(origin).host;
  if (oldHost && made.pictures[oldHost]) {
    say(`Once ${oldHost} leads to Orion, those on it are gone: say with --files where they will be.`);
  }
  say("Keywords for search engines do not come along: Orion has none.");
  const open = made.findings.filter(({ isOpen }) => isOpen);
  const settled = made.findings.filter(({ isOpen }) => !isOpen);
  tellFindings("Good to know:", settled, "; ");
  tellFindings(
    `${isAccepted ? "Accepted as proposed" : "To be decided"}, ${number(open.length)}:`,
    open,
    isAccepted ? "; " : ". Unless decided otherwise, ",
  );
  if (!open.length) done("There is nothing to decide.");
  else if (!isAccepted)
    say("\nDecide in a file for --decisions, by these numbers, or take all that is proposed with --accept.");
}

/** Vendors, people, pages and tiers, each by number. */
function tellFindings(title: string, findings: readonly Finding[], then: string): void {
  if (!findings.length) return;
  say(`\n${title}`);
  const order: Finding["about"][] = ["tier", "vendor", "user", "page"];
  const sorted = [...findings].sort(
    (a, b) => order.indexOf(a.about) - order.indexOf(b.about) || a.legacyId - b.legacyId,
  );
  for (const { about, legacyId, name, found, proposal } of sorted) {
    say(`  ${about} ${legacyId}, ${name}: ${found}${then}${proposal}.`);
  }
}
