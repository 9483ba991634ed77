"use client";

import { useState } from "react";
import { type Impact, impactFingerprint } from "@/cms/pages/impact";
import { useErrorsShown } from "@/components/editor/checks/errors-shown";
import { ImpactNotice } from "@/components/editor/editor-notices";
import { Form, Submit } from "@/components/ui/form";
import { type FormAction, idle } from "@/components/ui/form-state";
import { TextField } from "@/components/ui/text-field";
import { useToaster } from "@/components/ui/toaster";
import { type Scheduled, schedulePage } from "./page-actions";

type ScheduleFormProps = { pageId: string; version: number; scheduledAt: string | null };

/** Chooses when the saved draft goes public; errors stop it as they stop publishing. The time is that of the device; it is sent with its zone. */
export function ScheduleForm({ pageId, version, scheduledAt }: ScheduleFormProps) {
  const [local, setLocal] = useState(() => (scheduledAt ? localTime(new Date(scheduledAt)) : ""));
  const [impact, setImpact] = useState<Impact | null>(null);
  const announce = useToaster();
  const showErrors = useErrorsShown();
  const schedule: FormAction<Scheduled> = async (previous, form) => {
    if (!showErrors) return schedulePage({ pageId, version }, previous, form);
    showErrors();
    return idle;
  };
  const onDone = (result: Scheduled) => {
    setImpact(result.kind === "preview" ? result.impact : null);
    if (result.kind === "scheduled") announce({ title: "Scheduled" });
  };
  const at = local ? new Date(local).toISOString() : "";
  return (
    <Form action={schedule} onDone={onDone} className="space-y-3">
      <TextField
        name="local"
        type="datetime-local"
        label={scheduledAt ? "Another time" : "Publish later"}
        value={local}
        onChange={(event) => setLocal(event.target.value)}
      />
      <input type="hidden" name="at" value={at} />
      {impact && <ImpactNotice impact={impact} />}
      {impact && <input type="hidden" name="lookedAt" value={impactFingerprint(impact.pages)} />}
      <Submit look="secondary" className="w-full">
        {impact ? "Schedule, knowing this" : "Schedule"}
      </Submit>
    </Form>
  );
}

/** As a field of date and time holds it: without a zone, to the minute. */
function localTime(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
