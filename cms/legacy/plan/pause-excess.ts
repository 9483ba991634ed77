import { fitToLimits, type Limits } from "../../tiers/quota";
import { type Decisions, isStillOpen } from "./decisions";
import type { Finding } from "./finding";
import type { PageOwner } from "./plan-pages";
import type { PlannedPage } from "./planned";

/** Pages that the plan has no room for come in paused, the newest first, as when a plan gets smaller. */
export function pauseExcess(
  planned: readonly PlannedPage[],
  { counted, vendor }: PageOwner,
  plan: Limits & { name: string },
  { decisions, findings }: { decisions: Decisions; findings: Finding[] },
): PlannedPage[] {
  const added = planned.map(({ pageId, kind, createdAt }) => ({
    id: pageId,
    isCustom: kind === "custom",
    isPaused: false,
    createdAt,
  }));
  const known = counted.filter(({ isPaused }) => !isPaused);
  const paused = new Set(fitToLimits([...known, ...added], plan).paused);
  return planned.map((page) => {
    if (!paused.has(page.pageId)) return page;
    const name = `${vendor ?? ""}/${page.slug}`;
    const found = `the ${plan.name} plan has no room for it`;
    const isOpen = isStillOpen(decisions.pages[page.legacyId]);
    findings.push({
      about: "page",
      legacyId: page.legacyId,
      name,
      code: "over-limit",
      found,
      proposal: "it comes in, paused",
      isOpen,
    });
    return { ...page, isPaused: true };
  });
}
