"use client";

import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import type { ShownRevision } from "./revision-source";

type RestoreDialogProps = {
  /** The revision that is about to be restored; null while there is none. */
  revision: ShownRevision | null;
  /** Something is typed that was never saved. */
  isDirty: boolean;
  isPending: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Says what restoring does before it is done. */
export function RestoreDialog({ revision, isDirty, isPending, onConfirm, onClose }: RestoreDialogProps) {
  if (!revision) return null;
  return (
    <Dialog
      onClose={onClose}
      title={`Restore revision ${revision.number}?`}
      description="The draft says again what it said then, as a new revision; none is lost. Visitors see nothing of it before it is published."
    >
      {isDirty && <p className="mb-5 text-sm">What you typed and did not save is put aside. Undo brings it back.</p>}
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" isPending={isPending} onClick={onConfirm}>
          Restore it
        </Button>
      </div>
    </Dialog>
  );
}
