"use client";

import { useCallback, useEffect, useState } from "react";
import { Alert } from "../ui/alert";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import type { FormState } from "../ui/form-state";
import { Spinner } from "../ui/spinner";
import { type KnownPicture, knowPicture, type MediaOwner } from "./media-client";
import { PictureDetails } from "./picture-details";

type PictureDialogProps = {
  /** The picture that is open; null closes the window. */
  open: { id: string; name: string; owner: MediaOwner } | null;
  /** In whose library it is looked at, which may be lent the picture; null where each is looked at in its own. */
  owner: MediaOwner | null;
  editorPath: string;
  onClose: () => void;
  /** Called when the library shows something else now. */
  onChanged: () => void;
};

/** All about a picture of the library, and what can be done with it. */
export function PictureDialog({ open, owner, editorPath, onClose, onChanged }: PictureDialogProps) {
  const { answer, reload } = useKnownPicture(open, owner);
  return (
    <Dialog title={open?.name ?? "Picture"} isWide isOpen={open !== null} onClose={onClose}>
      {answer === null && (
        <p role="status" className="flex items-center gap-2 text-sm text-soft">
          <Spinner /> The picture is being fetched …
        </p>
      )}
      {answer?.status === "failed" && (
        <Alert tone="danger">
          <p>{answer.message}</p>
          <Button onClick={reload}>Try again</Button>
        </Alert>
      )}
      {answer?.status === "done" && (
        <PictureDetails
          // Another file, or another part of it, begins anew; what is typed about it stays as it is.
          key={answer.result.picture.full}
          known={answer.result}
          editorPath={editorPath}
          onChanged={() => {
            reload();
            onChanged();
          }}
          onGone={() => {
            onClose();
            onChanged();
          }}
        />
      )}
    </Dialog>
  );
}

/** What the server knows of the picture that is open; null until it has said. */
function useKnownPicture(open: PictureDialogProps["open"], owner: PictureDialogProps["owner"]) {
  const [said, setSaid] = useState<{ id: string; answer: FormState<KnownPicture> } | null>(null);
  const reload = useCallback(async () => {
    if (!open) return;
    const answer = await knowPicture(owner ?? open.owner, open.id);
    setSaid({ id: open.id, answer });
  }, [open, owner]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { answer: said && said.id === open?.id ? said.answer : null, reload };
}
