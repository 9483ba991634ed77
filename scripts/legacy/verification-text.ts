import type { Tally, Verification } from "@/cms/legacy/verify";
import { counted } from "@/lib/counted";

/** Whether everything is in, stands, and says what it said before, but for what the plan told is left behind. */
export function isWhole(found: Verification): boolean {
  return found.missing + unexplained(found) + goneOf(found) === 0;
}

/** What a verification found, in lines for a person. */
export function verificationText(found: Verification): string[] {
  const [strange, gone] = [unexplained(found), goneOf(found)];
  const kinds = Object.entries(found.kinds).map(([kind, count]) => `${number(count)} ${kind}`);
  return [
    "",
    `  vendors      ${tallied(found.vendors)}; ${counted(found.memberships, "standing membership")}`,
    `  people       ${tallied(found.users)}`,
    `  pages        ${tallied(found.pages)}`,
    `  of a kind    ${kinds.join(", ")}`,
    `  of a state   ${number(found.published)} public, ${counted(found.drafts, "draft")}; ${number(found.paused)} of them paused`,
    `  compared     ${number(found.compared)}, and ${number(found.edited)} left out, which were edited since`,
    ...found.differences.flatMap(differenceText),
    "",
    ...(found.missing ? [`✖ ${things(found.missing)} not in yet: run goes on, with the same decisions.`] : []),
    ...(strange ? [`✖ ${counted(strange, "difference")} that nothing explains.`] : []),
    ...(gone ? [`✖ ${things(gone)} gone that had been brought in.`] : []),
    ...(isWhole(found) ? ["✔ No page differs, but for what the plan said is left behind."] : []),
  ];
}

function unexplained({ differences }: Verification): number {
  return differences.filter(({ explained }) => !explained.length).length;
}

function goneOf({ vendors, users, pages }: Verification): number {
  return vendors.gone + users.gone + pages.gone;
}

function differenceText({ legacyId, name, before, after, explained }: Verification["differences"][number]): string[] {
  const cause = explained.length ? `, explained by what was left behind: ${explained.join(", ")}` : "";
  return ["", `  page ${legacyId}, ${name}${cause}`, `    before …${before}…`, `    now    …${after}…`];
}

const number = (count: number) => count.toLocaleString("en");

/** Vendors, people and pages together, with their verb. */
const things = (count: number) =>
  count === 1 ? "1 vendor, person or page is" : `${number(count)} vendors, people and pages are`;

function tallied({ old, brought, gone }: Tally): string {
  return `${number(old)} old, ${number(brought)} brought in${gone ? `, ${number(gone)} of them gone since` : ""}`;
}
