"use client";

import type { ReactNode } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { Dialog } from "../../ui/dialog";

type ViewDefaultDialogProps = {
  title: string;
  isOwn: boolean;
  document: PageDocument;
  showPage: (document: PageDocument) => ReactNode;
  onClose: () => void;
};

/** What stands behind the page, as visitors of the storefront would see it. */
export function ViewDefaultDialog({ title, isOwn, document, showPage, onClose }: ViewDefaultDialogProps) {
  return (
    <Dialog
      isWide
      onClose={onClose}
      title={title}
      description={
        isOwn
          ? "This is what visitors of your storefront would see without your page."
          : "This is what visitors of the storefront would see without the vendor’s page."
      }
    >
      <div className="h-[70dvh]">{showPage(document)}</div>
    </Dialog>
  );
}
