import type { Plan } from "@/cms/memberships/quota";
import type { CreationRefusal, Usage } from "@/cms/tiers/quota";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { UsageLine } from "../../usage-line";
import { PlanHelp } from "../plan-help";

type FullPlanProps = { usage: Usage & Plan; refusal: CreationRefusal; usageHref: string };

/** Stands in place of the form: what is used, and what helps. */
export function FullPlan({ usage, refusal, usageHref }: FullPlanProps) {
  const { tierName, pages, maxPages, customPages, maxCustomPages } = usage;
  return (
    <Panel title={titles[refusal]} description={`This is what the ${tierName} plan holds.`}>
      <div className="max-w-xl space-y-5 text-sm">
        <UsageLine label="Pages" used={pages} limit={maxPages} />
        <UsageLine label="Custom pages" used={customPages} limit={maxCustomPages} />
        <div className="space-y-3">
          {refusal === "feature" ? (
            <p>
              Pages that no default stands behind are part of larger plans. The platform’s pages can be overridden on
              yours, and everything that you have written stays.
            </p>
          ) : (
            <PlanHelp usage={usage} isCustom />
          )}
        </div>
        <a href={usageHref} className={buttonClass("primary")}>
          See usage and plans
        </a>
      </div>
    </Panel>
  );
}

const titles: Record<CreationRefusal, string> = {
  feature: "Your plan does not have custom pages",
  pages: "All pages of your plan are in use",
  "custom-pages": "All custom pages of your plan are in use",
};
