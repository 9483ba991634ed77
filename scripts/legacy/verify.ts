import { type Tally, type Verification, verifyImport } from "@/cms/legacy/verify";
import { done, say } from "../process/print";
import { withDatabases } from "./databases";
import { progressOf } from "./progress";
import type { LegacyCommand } from "./read-command";

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
  else tell(found);
  if (isWrong(found)) process.exitCode = 2;
}

const unexplained = ({ differences }: Verification) => differences.filter(({ explained }) => !explained.length);

const goneOf = ({ vendors, users, pages }: Verification) => vendors.gone + users.gone + pages.gone;

function isWrong(found: Verification): boolean {
  return found.missing + unexplained(found).length + goneOf(found) > 0;
}

function tell(found: Verification): void {
  const { kinds } = found;
  say(`\n  vendors      ${tallied(found.vendors)}; ${number(found.memberships)} memberships stand`);
  say(`  people       ${tallied(found.users)}`);
  say(`  pages        ${tallied(found.pages)}`);
  say(
    `  of a kind    ${Object.entries(kinds)
      .map(([kind, count]) => `${number(count)} ${kind}`)
      .join(", ")}`,
  );
  say(
    `  of a state   ${number(found.published)} public, ${number(found.drafts)} drafts; ${number(found.paused)} of them paused`,
  );
  say(`  compared     ${number(found.compared)}, and ${number(found.edited)} left out, which were edited since`);
  for (const { name, legacyId, before, after, explained } of found.differences) {
    say(
      `\n  page ${legacyId}, ${name}${explained.length ? `, explained by what was left behind: ${explained.join(", ")}` : ""}`,
    );
    say(`    before …${before}…\n    now    …${after}…`);
  }
  say();
  if (found.missing) {
    say(`✖ ${number(found.missing)} vendors, people and pages are not in yet: run goes on, with the same decisions.`);
  }
  const strange = unexplained(found).length;
  if (strange) say(`✖ ${number(strange)} pages differ, and nothing explains it.`);
  if (goneOf(found)) say(`✖ ${number(goneOf(found))} vendors, people and pages that were brought in are gone.`);
  if (!isWrong(found)) done("No page differs, but for what the plan said is left behind.");
}

const number = (count: number) => count.toLocaleString("en");

function tallied({ old, brought, gone }: Tally): string {
  return `${number(old)} old, ${number(brought)} brought in${gone ? `, ${number(gone)} of them gone since` : ""}`;
}
