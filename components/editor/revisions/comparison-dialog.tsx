"use client";

import type { DocumentComparison } from "@/cms/pages/compare-documents";
import { Dialog } from "../../ui/dialog";
import { DocumentDiff } from "../compare/document-diff";
import type { ShownRevision } from "./revision-source";

/** Two revisions beside each other, the older one first. */
export type Compared = { before: ShownRevision; after: ShownRevision; comparison: DocumentComparison };

export function ComparisonDialog({ compared, onClose }: { compared: Compared | null; onClose: () => void }) {
  if (!compared) return null;
  const { before, after, comparison } = compared;
  const names = { before: `Revision ${before.number}`, after: `Revision ${after.number}` };
  return (
    <Dialog
      isWide
      onClose={onClose}
      title={`What changed from revision ${before.number} to ${after.number}`}
      description="Words that went are struck out, words that came are underlined. What is the same is folded."
    >
      <DocumentDiff comparison={comparison} names={names} />
    </Dialog>
  );
}
