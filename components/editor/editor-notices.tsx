"use client";

import type { ReactNode } from "react";
import type { Impact } from "@/cms/pages/impact";
import { impactSentence } from "../pages/impact-words";
import { Button } from "../ui/button";
import type { FormState } from "../ui/form-state";
import { DraftNotices } from "./drafts/draft-notices";
import { MergeDialog } from "./drafts/merge-dialog";
import { useMerge } from "./drafts/use-merge";
import { Notice } from "./notice";
import type { SaveAction } from "./page-save";
import type { PageEditing, Writer } from "./use-page-editing";
import type { Saving } from "./use-saving";

type EditorNoticesProps = {
  editing: PageEditing;
  saving: Saving;
  saveDraft: SaveAction;
  signInHref: string;
  writer: Writer;
};

/** What the writer has to know or decide before going on. */
export function EditorNotices({ editing, saving, saveDraft, signInHref, writer }: EditorNoticesProps) {
  const { document, outcome, impact, isDirty, newer } = editing;
  const { locale, actions } = writer;
  const merge = useMerge(editing, actions);
  return (
    <>
      {outcome.status === "failed" && (
        <Refusal
          refused={outcome}
          signInHref={signInHref}
          onMerge={isDirty && newer ? merge.open : undefined}
          isMergeOpening={merge.isOpening}
          onSaveOver={isDirty && newer ? () => saving.saveOver(newer) : undefined}
          onTakeTheirs={editing.takeTheirs}
        />
      )}
      {merge.newer && (
        <MergeDialog
          mine={document}
          newer={merge.newer}
          locale={locale}
          onSave={(merged) => merge.save(saveDraft, merged)}
          onClose={merge.close}
        />
      )}
      {impact && (
        <ImpactNotice
          impact={impact}
          actions={
            <>
              <Button look="quiet" onClick={editing.forgetOutcome}>
                Not now
              </Button>
              {saving.publish && (
                <Button look="primary" onClick={saving.publish}>
                  Publish, knowing this
                </Button>
              )}
            </>
          }
        />
      )}
      <DraftNotices draft={editing.draft} document={document} locale={locale} onDiscard={editing.discard} />
    </>
  );
}

type Failed = Extract<FormState, { status: "failed" }>;

type RefusalProps = {
  refused: Failed;
  signInHref: string;
  /** Merges what is typed with what someone else saved; left out where nothing is typed. */
  onMerge?: () => void;
  isMergeOpening?: boolean;
  /** Saves what is typed over what someone else saved; left out where nothing is typed. */
  onSaveOver?: () => void;
  /** Shows what someone else saved; left out where it is not there yet. */
  onTakeTheirs?: () => void;
};

/** Why nothing was saved, with the ways on. */
export function Refusal({ refused, signInHref, onMerge, isMergeOpening, onSaveOver, onTakeTheirs }: RefusalProps) {
  return (
    <Notice
      tone="danger"
      actions={
        (onMerge || onSaveOver || onTakeTheirs) && (
          <>
            {onTakeTheirs && (
              <Button look="quiet" onClick={onTakeTheirs}>
                Show what they saved
              </Button>
            )}
            {onSaveOver && <Button onClick={onSaveOver}>Save mine over it</Button>}
            {onMerge && (
              <Button look="primary" isPending={isMergeOpening} onClick={onMerge}>
                Merge both
              </Button>
            )}
          </>
        )
      }
    >
      {refused.message}{" "}
      {refused.isSignedOut && (
        <a href={signInHref} target="_blank" rel="noreferrer" className="font-medium underline">
          Sign in again in a new tab, then save once more
        </a>
      )}
    </Notice>
  );
}

/** What publishing would mean for vendors, before it is done, with what can be done then. */
export function ImpactNotice({ impact, actions }: { impact: Impact; actions?: ReactNode }) {
  return (
    <Notice actions={actions}>
      <p className="font-medium">Nothing is published yet. What it means for vendors:</p>
      {impact.pages.map((page) => (
        <p key={page.pageId}>{impactSentence("publish", page)}</p>
      ))}
    </Notice>
  );
}
