import type { Finding } from "@/cms/legacy/plan/finding";
import { pageKinds } from "@/cms/legacy/plan/planned";
import { counted } from "@/lib/counted";
import type { Plan } from "./plan";
import type { LegacyCommand } from "./read-command";

/** What an import would do, and what a person has to decide first, in lines for a person. */
export function planText(made: Plan, { isAccepted, origin }: Pick<LegacyCommand, "isAccepted" | "origin">): string[] {
  const open = made.findings.filter(({ isOpen }) => isOpen);
  const settled = made.findings.filter(({ isOpen }) => !isOpen);
  return [
    ...countsText(made),
    ...picturesText(made, origin),
    "Keywords for search engines do not come along: Orion has none.",
    ...findingsText("Good to know:", settled, "; "),
    ...(isAccepted
      ? findingsText(`Accepted as proposed, ${number(open.length)}:`, open, "; ")
      : findingsText(`To be decided, ${number(open.length)}:`, open, ". Unless decided otherwise, ")),
    ...whatNow(open.length, isAccepted),
  ];
}

function countsText({ counts, done, vendors, users, pages, kinds, drafts, withoutPassword }: Plan): string[] {
  const people = (count: number) => counted(count, "person", { many: "people" });
  const ofKinds = pageKinds.map((kind) => `${number(kinds[kind])} ${kind}`).join(", ");
  return [
    "",
    `The old database has ${counted(counts.vendors, "vendor")}, ${people(counts.users)} and ${counted(counts.pages, "page")}.`,
    ...(done ? [`Of them ${number(done)} have been brought in before, and stay as they are.`] : []),
    `A run would bring in ${counted(vendors, "vendor")} as members, ${people(users)} and ${counted(pages, "page")} (${ofKinds}; ${number(drafts)} of them drafts).`,
    ...(withoutPassword
      ? [
          `Passwords of ${people(withoutPassword)} cannot be verified here: npm run legacy -- send-resets sends a link to set one, afterwards.`,
        ]
      : []),
  ];
}

function picturesText({ pictures }: Plan, origin: string | null): string[] {
  const hosts = Object.entries(pictures).sort(([, a], [, b]) => b - a);
  if (!hosts.length) return [];
  const kept = hosts.map(([host, count]) => `${number(count)} on ${host}`).join(", ");
  const oldHost = origin && new URL(origin).host;
  return [
    `Pictures stay where they are, and are shown as long as they are there: ${kept}.`,
    ...(oldHost && pictures[oldHost]
      ? [`Once ${oldHost} leads to Orion, those on it are gone: say with --files where they will be.`]
      : []),
  ];
}

const order: ReadonlyArray<Finding["about"]> = ["tier", "vendor", "user", "page"];

/** Tiers, vendors, people and pages, each by number. */
function findingsText(title: string, findings: readonly Finding[], then: string): string[] {
  if (!findings.length) return [];
  const sorted = [...findings].sort(
    (a, b) => order.indexOf(a.about) - order.indexOf(b.about) || a.legacyId - b.legacyId,
  );
  return [
    "",
    title,
    ...sorted.map(({ about, legacyId, name, found, proposal }) => {
      return `  ${about} ${legacyId}, ${name}: ${found}${then}${proposal}.`;
    }),
  ];
}

function whatNow(open: number, isAccepted: boolean): string[] {
  if (!open) return ["✔ There is nothing to decide."];
  if (isAccepted) return [];
  return ["", "Decide in a file for --decisions, by these numbers, or take all that is proposed with --accept."];
}

const number = (count: number) => count.toLocaleString("en");
