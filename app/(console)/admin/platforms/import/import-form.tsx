"use client";

import { useState } from "react";
import type { ImportPlan } from "@/cms/archive/plan-import";
import { checkBy } from "@/cms/check";
import { pathPrefixSchema, platformCodeSchema } from "@/cms/codes";
import { FileField } from "@/components/ui/file-field";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { SwitchField } from "@/components/ui/switch-field";
import { TextField } from "@/components/ui/text-field";
import { PlanSummary } from "./plan-summary";
import { type Answered, type OnWay, sendArchive } from "./send-archive";

const checkCode = checkBy(platformCodeSchema);
const checkPrefix = checkBy(pathPrefixSchema);

/** Chooses an archive, shows what importing it would do, and does it. */
export function ImportForm({ locale }: { locale: string }) {
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [onWay, setOnWay] = useState<OnWay | null>(null);
  const open = (made: Answered) => made && window.location.assign(`/admin/platforms/${made.code}`);
  return (
    <Form
      action={(_, form) => sendArchive(form, { onWay: setOnWay, onPlan: setPlan })}
      onDone={open}
      isLeftFreely
      className="max-w-3xl space-y-6"
    >
      <Panel title="The archive" description="A file that Export made, of this Orion or of another one.">
        <div className="space-y-5">
          <FileField name="file" label="File" accept=".zip,application/zip" onFile={() => setPlan(null)} />
          {plan && <Names plan={plan} />}
          {plan && plan.domains.length > 0 && (
            <SwitchField
              name="domains"
              label="Take its domains over"
              help={`${plan.domains.join(", ")}. Left off, they stay where they are.`}
              defaultChecked={plan.takesDomains}
            />
          )}
          <div className="flex flex-wrap gap-3">
            <Submit name="step" value="plan" look={plan ? "secondary" : "primary"}>
              {plan ? "Check again" : "Show what would be imported"}
            </Submit>
          </div>
        </div>
      </Panel>
      {onWay && <Way onWay={onWay} />}
      {plan && (
        <PlanSummary plan={plan} locale={locale}>
          <Submit name="step" value="import">
            Import {plan.names.name}
          </Submit>
        </PlanSummary>
      )}
    </Form>
  );
}

/** Under another key for each plan, whose names they begin with. */
function Names({ plan: { names, source } }: { plan: ImportPlan }) {
  return (
    <div key={`${source.code} ${source.exportedAt}`} className="grid gap-5 sm:grid-cols-2">
      <TextField name="name" label="Name" defaultValue={names.name} />
      <TextField
        name="code"
        label="Code"
        help="It cannot be changed later."
        check={checkCode}
        defaultValue={names.code}
      />
      <TextField
        name="pathPrefix"
        label="Prefix"
        help="The first part of its address on this host."
        check={checkPrefix}
        defaultValue={names.pathPrefix}
      />
    </div>
  );
}

function Way({ onWay: { isImport, share } }: { onWay: OnWay }) {
  const isThere = share >= 1;
  const then = isImport ? "Is being imported, pictures first …" : "Is being read …";
  return (
    <div role="status" className="space-y-1">
      <progress
        aria-label="Upload of the archive"
        value={isThere ? undefined : share}
        max={1}
        className="h-1.5 w-full accent-accent"
      />
      <p className="text-sm text-soft">{isThere ? then : `${Math.round(share * 100)} % sent`}</p>
    </div>
  );
}
