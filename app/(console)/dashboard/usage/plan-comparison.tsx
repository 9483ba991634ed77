import { Check } from "lucide-react";
import type { ComparedPlan } from "@/cms/memberships/compare-plans";
import type { Member } from "@/cms/memberships/standing";
import type { FeatureCode } from "@/cms/tiers/entitlements";
import { limitWords } from "@/components/pages/plan-words";
import { Badge } from "@/components/ui/badge";
import { counted } from "@/lib/counted";
import { featureLabels } from "../../_plans/feature-labels";
import { RequestDialog } from "./request-dialog";

/** Nobody compares more than these at a time: the next ones above the present plan. */
const mostCompared = 6;

type PlanComparisonProps = {
  plans: ComparedPlan[];
  member: Member;
  platform: string;
  /** Whether the reader may ask now: an owner, while nothing is asked for yet. */
  mayAsk: boolean;
};

/** The plan that a storefront has beside those above it, and the way to ask for one of them. */
export function PlanComparison({ plans, member, platform, mayAsk }: PlanComparisonProps) {
  const current = plans.find(({ rank }) => rank === "current");
  const higher = plans.filter(({ rank }) => rank === "higher");
  const compared = [...(current ? [current] : []), ...higher.slice(0, mostCompared)];
  const others = higher.length - mostCompared;
  return (
    <>
      <ul aria-label="Plans" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
        {compared.map((plan) => (
          <li
            key={plan.tierId}
            className={`flex min-w-0 flex-col gap-4 rounded-xl border p-5 ${plan.rank === "current" ? "border-line bg-hover/40" : "border-edge/60 bg-panel"}`}
          >
            <div className="space-y-1">
              <h3 className="flex flex-wrap items-center gap-2 font-semibold tracking-tight">
                {plan.name} {plan.rank === "current" && <Badge tone="accent">Your plan</Badge>}
              </h3>
              <p className="text-sm">{limitWords(plan)}</p>
            </div>
            <Gains plan={plan} current={current} />
            <Resumed plan={plan} />
            {mayAsk && plan.rank === "higher" && (
              <div className="mt-auto">
                <RequestDialog member={member} tierId={plan.tierId} name={plan.name} platform={platform} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {others > 0 && <p className="text-sm text-soft">There are {others} larger plans beyond these.</p>}
    </>
  );
}

/** The features of the plan at hand, and of one above it those that would be new. */
function Gains({ plan, current }: { plan: ComparedPlan; current: ComparedPlan | undefined }) {
  const isCurrent = plan.rank === "current";
  const before: readonly FeatureCode[] = isCurrent ? [] : (current?.features ?? []);
  const gained = plan.features.filter((code) => !before.includes(code));
  if (!gained.length) return <p className="text-sm text-soft">The same features.</p>;
  return (
    <div className="space-y-2 text-sm">
      <p className="text-soft">{isCurrent ? "What it has" : `All of ${current?.name}, and also`}</p>
      <ul className="space-y-1.5">
        {gained.map((code) => (
          <li key={code} className="flex gap-2">
            <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-success" />
            {featureLabels[code].label}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Resumed({ plan: { rank, resumed } }: { plan: ComparedPlan }) {
  if (rank === "current" || !resumed.count) return null;
  const named = resumed.pages.map(({ slug, locale }) => `/${slug} (${locale.toUpperCase()})`);
  const others = resumed.count - named.length;
  return (
    <p className="rounded-lg bg-success-soft px-3 py-2 text-sm wrap-anywhere text-success">
      Shows {counted(resumed.count, "paused page")} again: {named.join(", ")}
      {others > 0 && `, and ${others} more`}.
    </p>
  );
}
