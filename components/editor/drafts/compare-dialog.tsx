"use client";

import { compareDocuments } from "@/cms/pages/compare-documents";
import type { PageDocument } from "@/cms/pages/document";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { DocumentDiff } from "../compare/document-diff";
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
  const comparison = compareDocuments(document, copy.typed.document);
  return (
    <Dialog
      isWide
      onClose={onClose}
      title="What was not saved"
      description="Compared with what stands in the editor now."
    >
      <div className="space-y-5 text-sm">
        <DocumentDiff comparison={comparison} names={{ before: "In the editor", after: "Not saved" }} />
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
