"use client";

import { type ReactNode, useState, useTransition } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { Alert } from "../../ui/alert";
import { answerOf } from "../../ui/answer-of";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import type { FormState } from "../../ui/form-state";
import { useToaster } from "../../ui/toaster";
import { useEditor } from "../editor-context";
import type { PageEditorProps } from "../page-editor";
import type { InheritanceActions } from "./inheritance";
import type { Overridden } from "./live-sources";
import { decideAll } from "./review-points";
import { ReviewTabs } from "./review-tabs";
import { useReview } from "./use-review";
import type { Settle } from "./use-standing-actions";

type Refused = Extract<FormState, { status: "failed" }>;

type ReviewDialogProps = {
  overridden: Overridden;
  specs: PageEditorProps["specs"];
  settle: Settle;
  review: InheritanceActions["review"];
  /** Shows a page as visitors would see it. */
  showPage: (document: PageDocument) => ReactNode;
  onClose: () => void;
};

/** Decides about what was updated in the default: one by one or all at once, seen before it is saved. */
export function ReviewDialog({ overridden, specs, settle, review, showPage, onClose }: ReviewDialogProps) {
  const state = useReview(useEditor().pageId, overridden);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const { units, setDecisions, forget, choices, askedCount, leftCount, canSave } = state;

  const save = () =>
    startTransition(async () => {
      setRefused(null);
      const version = await settle();
      if (version === null) return onClose();
      const { revisionId: originRevisionId } = overridden.origin;
      const answer = await answerOf(review({ version, originRevisionId, choices }));
      if (answer.status === "failed") return setRefused(answer);
      forget();
      announce({ title: "Saved as a draft", description: savedWords(leftCount) });
      onClose();
    });

  return (
    <Dialog
      isWide
      onClose={onClose}
      title="Review updates of the default"
      description="You decide about what both of you changed. All else follows the default already."
    >
      <div className="space-y-4">
        {refused && <RefusedReview refused={refused} />}
        {units.length > 0 && (
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p role="status" className="text-sm font-medium tabular-nums">
              {askedCount - leftCount} of {askedCount} decided
            </p>
            <div className="flex flex-wrap gap-2">
              <Button onClick={() => setDecisions(decideAll(units, "default"))}>Take all</Button>
              <Button onClick={() => setDecisions(decideAll(units, "mine"))}>Keep all mine</Button>
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
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" isPending={isPending} disabled={!canSave} onClick={save}>
            Save as a draft
          </Button>
        </div>
      </div>
    </Dialog>
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

function savedWords(left: number): string {
  if (left === 0) return "Publish it to show visitors what you decided.";
  return left === 1 ? "1 change still waits for your decision." : `${left} changes still wait for your decision.`;
}
