"use client";

import { Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { Spinner } from "../ui/spinner";
import type { PageEditing } from "./use-page-editing";

type SaveBarProps = {
  editing: PageEditing;
  /** What became of what is typed, in words. */
  status: ReactNode;
  /** What is to mend before it is published. */
  checks: ReactNode;
  onSave: () => void;
  /** Left out for those who may not publish. */
  onPublish: (() => void) | undefined;
  /** Whether there is something to publish besides what is typed. */
  hasDraft: boolean;
};

/** What became of what was typed, and what is done with it; takes the same room whatever there is to say. */
export function SaveBar({ editing, status, checks, onSave, onPublish, hasDraft }: SaveBarProps) {
  const { isDirty, isPending, impact } = editing;
  // A sign within the buttons would make them wider for as long as it is there.
  const look = `max-sm:px-2.5 ${isPending ? "cursor-progress opacity-60" : ""}`;
  return (
    <div className="space-y-1">
      <div className="flex h-6 w-0 min-w-full items-center gap-2 text-sm text-soft max-xl:px-2 xl:justify-end">
        <div className="min-w-0">{isPending ? <Saving /> : status}</div>
        {isDirty && !isPending && (
          <button
            type="button"
            onClick={editing.discard}
            className="min-h-6 shrink-0 rounded px-1 font-medium text-ink underline underline-offset-2 hover:text-accent max-xl:ml-auto"
          >
            Discard
          </button>
        )}
      </div>
      <div className="flex items-center justify-end gap-1 sm:gap-2">
        <span className="flex max-xl:mr-auto">
          <IconButton icon={Undo2} label="Undo" isDisabled={!editing.undo} onClick={() => editing.undo?.()} />
          <IconButton icon={Redo2} label="Redo" isDisabled={!editing.redo} onClick={() => editing.redo?.()} />
        </span>
        {onPublish && checks}
        <Button className={look} disabled={!isDirty} onClick={onSave}>
          Save draft
        </Button>
        {onPublish && (
          <Button
            look="primary"
            className={look}
            disabled={(!isDirty && !hasDraft) || impact !== null}
            onClick={onPublish}
          >
            Publish
          </Button>
        )}
      </div>
    </div>
  );
}

function Saving() {
  return (
    <p role="status" className="flex items-center gap-2">
      <Spinner /> Saving …
    </p>
  );
}
