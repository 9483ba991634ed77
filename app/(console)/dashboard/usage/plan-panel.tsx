import { Check, Minus } from "lucide-react";
import type { Plan } from "@/cms/memberships/quota";
import type { FeatureCode } from "@/cms/tiers/entitlements";
import type { Usage } from "@/cms/tiers/quota";
import { usageWords } from "@/components/pages/plan-words";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { featureLabels } from "../../_plans/feature-labels";
import { UsageLine } from "../usage-line";

/** What a storefront's plan has room for and what of it is in use, and the features that it grants and does not. */
export function PlanPanel({ plan }: { plan: Usage & Plan }) {
  const { pages, customPages, maxPages, maxCustomPages, features, tierName } = plan;
  const codes = Object.keys(featureLabels) as FeatureCode[];
  return (
    <Panel title="Your plan" actions={<Badge tone="accent">{tierName}</Badge>}>
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
        <div className="space-y-5">
          <p className="text-lg font-medium tracking-tight">{usageWords(plan)}</p>
          <UsageLine label="Pages in total" used={pages} limit={maxPages} />
          <UsageLine label="Custom pages" used={customPages} limit={maxCustomPages} />
          <p className="text-sm text-soft">
            Overrides and custom pages count, drafts too. Pages that you inherit, hide or have paused do not.
          </p>
        </div>
        <ul aria-label="Features" className="space-y-3">
          {codes.map((code) => (
            <Feature key={code} code={code} isGranted={features.includes(code)} />
          ))}
        </ul>
      </div>
    </Panel>
  );
}

function Feature({ code, isGranted }: { code: FeatureCode; isGranted: boolean }) {
  const { label, help } = featureLabels[code];
  const Icon = isGranted ? Check : Minus;
  return (
    <li className="flex gap-3 text-sm">
      <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${isGranted ? "text-success" : "text-soft"}`} />
      <p className="min-w-0">
        <span className={isGranted ? "font-medium" : "text-soft"}>
          {label}
          {!isGranted && <span> (not in your plan)</span>}
        </span>
        <span className="block text-soft">{help}</span>
      </p>
    </li>
  );
}
