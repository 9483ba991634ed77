"use client";

import { useState } from "react";
import type { ListedTier } from "@/cms/tiers/list-tiers";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { TextField } from "@/components/ui/text-field";
import { useToaster } from "@/components/ui/toaster";
import { type Saved, saveTier } from "../actions";
import { effectFingerprint } from "../effect-fingerprint";
import { TierFields } from "../tier-fields";
import { AffectedPanel } from "./affected-panel";

type EditTierFormProps = { tier: ListedTier; locale: string };

/** Changes a tier; where pages are affected or a feature goes it shows whose first, and saves with a second press. */
export function EditTierForm({ tier, locale }: EditTierFormProps) {
  const { id: tierId, version } = tier;
  const [shown, setShown] = useState<Extract<Saved, { kind: "preview" }> | null>(null);
  const announce = useToaster();

  const onDone = (result: Saved) => {
    if (result.kind === "preview") return setShown(result);
    setShown(null);
    announce({ title: "Saved", description: savedText(result) });
  };

  return (
    <Form
      action={saveTier.bind(null, tierId)}
      version={version}
      onDone={onDone}
      isSaved={isSaved}
      className="space-y-6"
    >
      <Panel title="What it is called" description={`Its code is ${tier.code}.`}>
        <div className="max-w-md">
          <TextField name="name" label="Name" defaultValue={tier.name} />
        </div>
      </Panel>
      <TierFields tier={tier} />
      {shown && <AffectedPanel {...shown} locale={locale} />}
      {shown && <input type="hidden" name="lookedAt" value={effectFingerprint(shown)} />}
      <Submit>{shown ? "Save, knowing this" : "Save"}</Submit>
    </Form>
  );
}

const isSaved = ({ kind }: Saved) => kind === "saved";

function savedText({ paused, resumed }: Extract<Saved, { kind: "saved" }>): string | undefined {
  if (!paused && !resumed) return undefined;
  return `Pages paused: ${paused}. Pages shown again: ${resumed}.`;
}
