"use client";

import type { ReactNode } from "react";
import type { PageDocument } from "@/cms/pages/document";
import type { PageEditorProps } from "../page-editor";
import { InheritanceDialogs } from "./inheritance-dialogs";
import { OverrideBanner } from "./override-banner";
import type { PageInheritance } from "./use-inheritance";
import type { InheritanceDialog } from "./use-inheritance-dialog";
import type { Settle } from "./use-standing-actions";

type InheritanceBarProps = {
  page: PageInheritance;
  /** The page as it is typed. */
  document: PageDocument;
  specs: PageEditorProps["specs"];
  settle: Settle;
  showPage: (document: PageDocument) => ReactNode;
  dialog: InheritanceDialog;
};

/** The banner of a vendor's page with the windows that it opens. */
export function InheritanceBar({ page, dialog, ...shown }: InheritanceBarProps) {
  const { inheritance, sources } = page;
  if (!inheritance) return null;
  return (
    <>
      <OverrideBanner
        inheritance={inheritance}
        share={sources?.share ?? { customised: 0, total: 0 }}
        isBusy={dialog.isSettling}
        onOpen={dialog.open}
      />
      {dialog.current && (
        <InheritanceDialogs
          {...shown}
          inheritance={inheritance}
          open={dialog.current}
          onRevertSection={sources ? page.revertSection : undefined}
          onClose={dialog.close}
        />
      )}
    </>
  );
}
