"use client";

import { type ReactNode, useState, useTransition } from "react";
import type { Choices } from "@/cms/inheritance/choices";
import type { PageDocument } from "@/cms/pages/document";
import { Alert } from "../../ui/alert";
import { Button, type ButtonLook } from "../../ui/button";
import type { FormState } from "../../ui/form-state";
import { useEditor } from "../editor-context";
import type { PageEditorProps } from "../page-editor";
import type { Overridden } from "./live-sources";
import { decideAll } from "./review-points";
import { ReviewTabs } from "./review-tabs";
import { useReview } from "./use-review";

type Refused = Extract<FormState, { status: "failed" }>;

/** One way to save what was decided. */
export type ReviewWay = {
  label: string;
  look: ButtonLook;
  /** Saves the choices; null where it was given up, which whoever gave it up says. */
  save: (choices: Choices) => Promise<FormState | null>;
  /** Called once they are saved, with how much is left to decide. */
  onSaved: (left: number) => void;
};

type ReviewFormProps = {
  overridden: Overridden;
  specs: PageEditorProps["specs"];
  /** Shows a page as visitors would see it. */
  showPage: (document: PageDocument) => ReactNode;
  ways: readonly ReviewWay[];
  /** What stands before the ways to save. */
  beside?: ReactNode;
};

/** Decides about what was updated in the default: one by one or all at once, seen before it is saved. */
export function ReviewForm({ overridden, specs, showPage, ways, beside }: ReviewFormProps) {
  const state = useReview(useEditor().pageId, overridden);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [saving, setSaving] = useState<ReviewWay["label"] | null>(null);
  const [isPending, startTransition] = useTransition();
  const { units, setDecisions, forget, choices, askedCount, leftCount, canSave } = state;

  const save = ({ label, save: send, onSaved }: ReviewWay) => {
    if (isPending) return;
    setSaving(label);
    startTransition(async () => {
      setRefused(null);
      const sent = await send(choices);
      if (sent?.status === "failed") setRefused(sent);
      if (sent?.status !== "done") return;
      forget();
      onSaved(leftCount);
    });
  };

  return (
    <div className="space-y-4">
      {refused && <RefusedReview refused={refused} />}
      {units.length > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p role="status" className="text-sm font-medium tabular-nums">
            {askedCount - leftCount} of {askedCount} decided
          </p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setDecisions(() => decideAll(units, "default"))}>Take all</Button>
            <Button onClick={() => setDecisions(() => decideAll(units, "mine"))}>Keep all mine</Button>
          </div>
        </div>
      )}
      {units.length > 0 ? (
        <ReviewTabs state={state} specs={specs} showPage={showPage} />
      ) : (
        <p className="text-sm">Nothing is left to decide.</p>
      )}
      <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line pt-4">
        <p className="mr-auto text-sm text-soft">{leftWords(leftCount, askedCount)}</p>
        {beside}
        {ways.map((way) => (
          <Button
            key={way.label}
            look={way.look}
            isPending={isPending && saving === way.label}
            disabled={!canSave}
            onClick={() => save(way)}
          >
            {way.label}
          </Button>
        ))}
      </div>
    </div>
  );
}

function RefusedReview({ refused: { message, problems } }: { refused: Refused }) {
  return (
    <Alert tone="danger">
      <p>{message}</p>
      {Object.entries(problems).map(([path, problem]) => problem !== message && <p key={path}>{problem}</p>)}
      <p>Nothing was saved, and your choices are still here. Look at them once more, then save again.</p>
    </Alert>
  );
}

function leftWords(left: number, total: number): string {
  if (total === 0) return "Save to have seen it.";
  if (left === 0) return "Everything is decided.";
  return left === 1 ? "1 change is left to decide; it can wait." : `${left} changes are left to decide; they can wait.`;
}
