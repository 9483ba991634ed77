"use client";

import { RotateCcw } from "lucide-react";
import { compareDocuments } from "@/cms/pages/compare-documents";
import type { PageDocument } from "@/cms/pages/document";
import { sectionTitle } from "@/cms/sections/section-title";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { DocumentDiff } from "../compare/document-diff";

type CompareDialogProps = {
  title: string;
  isOwn: boolean;
  origin: PageDocument;
  /** The page as it is typed. */
  document: PageDocument;
  /** Whether the page follows nothing by parts: a section that it does not have is gone. */
  isWhole: boolean;
  /** Gives a section back to the default; left out where the page is whole. */
  onRevertSection?: (sectionId: string) => void;
  onClose: () => void;
};

/** The default beside the vendor's page: what differs, section by section and word by word. */
export function CompareDialog({
  title,
  isOwn,
  origin,
  document,
  isWhole,
  onRevertSection,
  onClose,
}: CompareDialogProps) {
  return (
    <Dialog isWide onClose={onClose} title={title} description="Sections that say the same are folded.">
      <DocumentDiff
        comparison={compareDocuments(origin, document)}
        names={{ before: "Default", after: isOwn ? "Your page" : "The vendor’s page" }}
        {...(!isWhole && { labels: { removed: "Hidden" } })}
        actionsOf={
          onRevertSection &&
          (({ section, change }) =>
            change !== "added" && (
              <Button onClick={() => onRevertSection(section.id)}>
                <RotateCcw aria-hidden="true" className="size-4" /> Revert section
                <span className="sr-only">: {sectionTitle(section)}</span>
              </Button>
            ))
        }
      />
    </Dialog>
  );
}
