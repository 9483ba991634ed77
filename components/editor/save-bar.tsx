"use client";

import { Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import type { SaveAction } from "./page-save";
import type { PageEditing } from "./use-page-editing";

type SaveBarProps = {
  editing: PageEditing;
  /** What became of what is typed, in words. */
  status: ReactNode;
  /** What is to mend before it is published. */
  checks: ReactNode;
  saveDraft: SaveAction;
  /** Left out for those who may not publish. */
  publish: SaveAction | undefined;
  /** Shows what stops publishing; null where nothing does. */
  onStopped: (() => void) | null;
  /** Whether there is something to publish besides what is typed. */
  hasDraft: boolean;
};

/** Undo and redo, and what is done with what was typed. */
export function SaveBar({ editing, status, checks, saveDraft, publish, onStopped, hasDraft }: SaveBarProps) {
  const { isDirty, isPending, impact, run } = editing;
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-2 gap-y-1">
      <div className="mr-auto text-sm text-soft max-sm:basis-full xl:mr-1">
        {isPending ? <p role="status">Saving …</p> : status}
      </div>
      <IconButton icon={Undo2} label="Undo" isDisabled={!editing.undo} onClick={() => editing.undo?.()} />
      <IconButton icon={Redo2} label="Redo" isDisabled={!editing.redo} onClick={() => editing.redo?.()} />
      {isDirty && (
        <Button look="quiet" onClick={editing.discard}>
          Discard
        </Button>
      )}
      <Button isPending={isPending} disabled={!isDirty} onClick={() => run(saveDraft)}>
        Save draft
      </Button>
      {publish && checks}
      {publish && (
        <Button
          look="primary"
          isPending={isPending}
          disabled={!isDirty && !hasDraft}
          onClick={onStopped ?? (() => run(publish))}
        >
          {impact ? "Publish, knowing this" : "Publish"}
        </Button>
      )}
    </div>
  );
}
