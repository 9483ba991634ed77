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
import { RefusedPlaces, type RefusedPlacesProps } from "./refused-places";
import type { PageEditing, Writer } from "./use-page-editing";
import type { SaveButtons } from "./use-save-buttons";

type EditorNoticesProps = {
  editing: PageEditing;
  buttons: SaveButtons;
  saveDraft: SaveAction;
  signInHref: string;
  writer: Writer;
  onJump: RefusedPlacesProps["onJump"];
};

/** What the writer has to know or decide before going on. */
export function EditorNotices({ editing, buttons, saveDraft, signInHref, writer, onJump }: EditorNoticesProps) {
  const { document, outcome, problems, impact, isDirty, newer } = editing;
  const { locale, findNewer } = writer;
  const merge = useMerge(editing, findNewer);
  const refused = outcome.status === "failed" && !isMended(outcome, problems) ? outcome : null;
  return (
    <>
      {refused && (
        <Refusal
          refused={refused}
          places={<RefusedPlaces problems={problems} document={document} onJump={onJump} />}
          signInHref={signInHref}
          onMerge={isDirty && newer ? merge.open : undefined}
          isMergeOpening={merge.isOpening}
          onSaveOver={isDirty && newer ? () => buttons.saveOver(newer) : undefined}
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
              {buttons.publish && (
                <Button look="primary" onClick={buttons.publish}>
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

/** Whether all that a save was refused for has been written anew since. */
function isMended(refused: Failed, standing: PageEditing["problems"]): boolean {
  return Object.keys(refused.problems).length > 0 && Object.keys(standing).length === 0;
}

type RefusalProps = {
  refused: Failed;
  /** What of the page it is about. */
  places?: ReactNode;
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
export function Refusal({
  refused,
  places,
  signInHref,
  onMerge,
  isMergeOpening,
  onSaveOver,
  onTakeTheirs,
}: RefusalProps) {
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
      {places}
    </Notice>
  );
}

/** What publishing would mean for vendors, before it is done, with what can be done then. */
export function ImpactNotice({ impact, actions }: { impact: Impact; actions?: ReactNode }) {
  return (
    <Notice actions={actions}>
      <p className="font-medium">This is not published yet. What it would mean for vendors:</p>
      {impact.pages.map((page) => (
        <p key={page.pageId}>{impactSentence("publish", page)}</p>
      ))}
    </Notice>
  );
}
