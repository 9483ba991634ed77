"use client";

import type { ReactNode } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { answerOf } from "../../ui/answer-of";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { useToaster } from "../../ui/toaster";
import type { PageEditorProps } from "../page-editor";
import type { InheritanceActions } from "./inheritance";
import type { Overridden } from "./live-sources";
import { ReviewForm, type ReviewWay } from "./review-form";
import type { Settle } from "./use-standing-actions";

type ReviewDialogProps = {
  overridden: Overridden;
  specs: PageEditorProps["specs"];
  settle: Settle;
  review: InheritanceActions["review"];
  /** Shows a page as visitors would see it. */
  showPage: (document: PageDocument) => ReactNode;
  onClose: () => void;
};

/** Decides about what was updated in the default, over the editor of the page. */
export function ReviewDialog({ overridden, specs, settle, review, showPage, onClose }: ReviewDialogProps) {
  const announce = useToaster();
  const way: ReviewWay = {
    label: "Save as a draft",
    look: "primary",
    save: async (choices) => {
      const version = await settle();
      if (version !== null) {
        const { revisionId: originRevisionId } = overridden.origin;
        return answerOf(review({ version, originRevisionId, choices }));
      }
      onClose();
      return null;
    },
    onSaved: (left) => {
      announce({ title: "Saved as a draft", description: savedWords(left) });
      onClose();
    },
  };
  return (
    <Dialog
      isWide
      onClose={onClose}
      title="Review updates of the default"
      description="You decide about what both of you changed. All else follows the default already."
    >
      <ReviewForm
        overridden={overridden}
        specs={specs}
        showPage={showPage}
        ways={[way]}
        beside={
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        }
      />
    </Dialog>
  );
}

function savedWords(left: number): string {
  if (left === 0) return "Publish it to show visitors what you decided.";
  return left === 1 ? "1 change still waits for your decision." : `${left} changes still wait for your decision.`;
}
