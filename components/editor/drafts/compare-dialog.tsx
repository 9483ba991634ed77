"use client";

import type { PageDocument } from "@/cms/pages/document";
import { mergeDocuments } from "@/cms/pages/merge-documents";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { ChangeList } from "./change-list";
import type { FoundCopy } from "./sort-copies";

type CompareDialogProps = {
  /** What stands in the editor. */
  document: PageDocument;
  copy: FoundCopy;
  onBringBack: () => void;
  onClose: () => void;
};

/** What bringing back a copy would change in the editor. */
export function CompareDialog({ document, copy, onBringBack, onClose }: CompareDialogProps) {
  const { document: other } = copy.typed;
  const { merged } = mergeDocuments({ base: document, mine: document, theirs: other });
  return (
    <Dialog
      isOpen
      isWide
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="What was not saved"
      description="Compared with what stands in the editor now."
    >
      <div className="space-y-5 text-sm">
        {merged.length ? (
          <ChangeList changes={merged} documents={[other, document]} />
        ) : (
          <p>Nothing differs from what stands in the editor.</p>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
          <Button look="primary" onClick={onBringBack}>
            Bring it back
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
