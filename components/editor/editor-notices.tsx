"use client";

import type { Impact } from "@/cms/pages/impact";
import { impactSentence } from "../pages/impact-words";
import { Alert } from "../ui/alert";
import { Button } from "../ui/button";
import type { FormState } from "../ui/form-state";
import type { SaveAction } from "./page-save";
import type { PageEditing } from "./use-page-editing";

type EditorNoticesProps = { editing: PageEditing; saveDraft: SaveAction; signInHref: string };

/** What the writer has to know or decide before going on. */
export function EditorNotices({ editing, saveDraft, signInHref }: EditorNoticesProps) {
  const { outcome, impact, isDirty, newer, run } = editing;
  return (
    <>
      {outcome.status === "failed" && (
        <Refusal
          refused={outcome}
          signInHref={signInHref}
          onSaveOver={isDirty && newer ? () => run(saveDraft, newer) : undefined}
          onTakeTheirs={editing.takeTheirs}
        />
      )}
      {impact && <ImpactNotice impact={impact} />}
      {editing.hasKept && <KeptTyping onTake={editing.takeKept} onForget={editing.forgetKept} />}
    </>
  );
}

/** What became of what is typed. */
export function DraftWords({ editing }: { editing: PageEditing }) {
  return <p role="status">{editing.isDirty ? "Not saved yet" : editing.isSaved ? "Saved" : "Nothing changed"}</p>;
}

type Failed = Extract<FormState, { status: "failed" }>;

type RefusalProps = {
  refused: Failed;
  signInHref: string;
  /** Saves what is typed over what someone else saved; left out where nothing is typed. */
  onSaveOver?: () => void;
  /** Shows what someone else saved; left out where it is not there yet. */
  onTakeTheirs?: () => void;
};

/** Why nothing was saved, with the ways on. */
export function Refusal({ refused, signInHref, onSaveOver, onTakeTheirs }: RefusalProps) {
  return (
    <Alert tone="danger">
      <p>{refused.message}</p>
      {refused.isSignedOut && (
        <a href={signInHref} target="_blank" rel="noreferrer" className="font-medium underline">
          Sign in again in a new tab, then save once more
        </a>
      )}
      {(onSaveOver || onTakeTheirs) && (
        <p className="flex flex-wrap gap-2">
          {onSaveOver && <Button onClick={onSaveOver}>Save mine over it</Button>}
          {onTakeTheirs && (
            <Button look="quiet" onClick={onTakeTheirs}>
              Show what they saved
            </Button>
          )}
        </p>
      )}
    </Alert>
  );
}

/** What publishing would mean for vendors, before it is done. */
export function ImpactNotice({ impact }: { impact: Impact }) {
  return (
    <Alert>
      <p className="font-medium">Nothing is published yet. What it means for vendors:</p>
      {impact.pages.map((page) => (
        <p key={page.pageId}>{impactSentence("publish", page)}</p>
      ))}
    </Alert>
  );
}

type KeptTypingProps = { onTake: () => void; onForget: () => void };

/** Offers what was typed and never saved. */
export function KeptTyping({ onTake, onForget }: KeptTypingProps) {
  return (
    <Alert>
      <p>You left this page with changes that were not saved.</p>
      <p className="flex flex-wrap gap-2">
        <Button onClick={onTake}>Bring them back</Button>
        <Button look="quiet" onClick={onForget}>
          Forget them
        </Button>
      </p>
    </Alert>
  );
}
