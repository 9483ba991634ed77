import type { ComparedPlan } from "@/cms/memberships/compare-plans";
import type { Plan } from "@/cms/memberships/quota";
import type { Member } from "@/cms/memberships/standing";
import { isNearLimit, quotaRefusal, refusalWords, type Usage } from "@/cms/tiers/quota";
import { ownersOnlyText } from "@/components/console/owners-only";
import { Panel } from "@/components/ui/panel";
import { PlanComparison } from "./plan-comparison";

type UpgradePanelProps = {
  plan: Usage & Plan;
  plans: ComparedPlan[];
  hasPaused: boolean;
  member: Member;
  platform: string;
  mayAsk: boolean;
  /** Who can ask, where the reader cannot. */
  owners: string[] | null;
  vendor: string;
};

/** Compares the plans: as a prompt once most of the present one is in use, and to be opened before that. */
export function UpgradePanel({ plan, plans, hasPaused, owners, vendor, ...comparison }: UpgradePanelProps) {
  if (!plans.some(({ rank }) => rank === "higher")) return null;
  const compared = (
    <div className="space-y-5">
      {owners && <p className="text-sm text-soft">{ownersOnlyText({ vendor, what: "plan", owners })}</p>}
      <PlanComparison plans={plans} {...comparison} />
    </div>
  );
  if (!hasPaused && !isNearLimit(plan, plan)) {
    return (
      <details className="group rounded-xl border border-line bg-panel px-5 py-4 shadow-panel sm:px-6">
        <summary className="cursor-pointer font-semibold tracking-tight">Compare the plans</summary>
        <div className="pt-5">{compared}</div>
      </details>
    );
  }
  return (
    <Panel title="Time for a larger plan?" description={reasonOf(plan, hasPaused)}>
      {compared}
    </Panel>
  );
}

function reasonOf(plan: Usage & Plan, hasPaused: boolean): string {
  const full = quotaRefusal(plan, plan, { isCustom: false }) ?? fullOfCustom(plan);
  if (full) return `${refusalWords(full, plan)} What is there can still be edited, published and reverted.`;
  if (hasPaused) return "A larger plan shows again what is paused, as far as it fits.";
  return "Four fifths of what your plan has room for are in use. Once all of it is, no more pages can be made.";
}

/** A plan that has no custom pages at all is not full of them. */
function fullOfCustom(plan: Usage & Plan) {
  return plan.maxCustomPages === 0 ? null : quotaRefusal(plan, plan, { isCustom: true });
}
