"use client";

import { useState } from "react";
import type { TierInput } from "@/cms/tiers/tier";
import { featureCodes } from "@/cms/tiers/tier";
import { Panel } from "@/components/ui/panel";
import { SwitchField } from "@/components/ui/switch-field";
import { TextField } from "@/components/ui/text-field";
import { featureLabels } from "../../_plans/feature-labels";

type TierFieldsProps = { tier?: Omit<TierInput, "code"> };

/** Limits and features of a tier. */
export function TierFields({ tier }: TierFieldsProps) {
  return (
    <>
      <Panel title="Limits" description="For each membership. Custom pages count within all pages.">
        <div className="grid gap-8 sm:grid-cols-2">
          <LimitField name="maxPages" label="Pages" limit={tier ? tier.maxPages : 10} />
          <LimitField name="maxCustomPages" label="Custom pages" limit={tier ? tier.maxCustomPages : 5} />
        </div>
      </Panel>
      <Panel title="Features">
        <div className="max-w-xl space-y-5">
          {featureCodes.map((code) => (
            <SwitchField
              key={code}
              name={`feature.${code}`}
              label={featureLabels[code].label}
              help={featureLabels[code].help}
              defaultChecked={tier ? tier.features.includes(code) : code === "cms_basic"}
            />
          ))}
        </div>
      </Panel>
    </>
  );
}

function LimitField({ name, label, limit }: { name: string; label: string; limit: number | null }) {
  const [isUnlimited, setUnlimited] = useState(limit === null);
  const [count, setCount] = useState(limit === null ? "" : String(limit));
  return (
    <div className="space-y-4">
      <TextField
        name={name}
        label={label}
        inputMode="numeric"
        value={isUnlimited ? "" : count}
        placeholder={isUnlimited ? "No limit" : undefined}
        disabled={isUnlimited}
        onChange={(event) => setCount(event.target.value)}
      />
      <SwitchField
        name={`${name}.none`}
        label={
          <>
            No limit<span className="sr-only"> of {label.toLowerCase()}</span>
          </>
        }
        checked={isUnlimited}
        onCheckedChange={setUnlimited}
      />
    </div>
  );
}
