"use client";

import { type ReactNode, useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import type { PageEditorProps } from "../page-editor";
import { InheritanceDialogs } from "./inheritance-dialogs";
import { type BannerDialog, OverrideBanner } from "./override-banner";
import type { PageInheritance } from "./use-inheritance";
import type { Settle } from "./use-standing-actions";

type InheritanceBarProps = {
  page: PageInheritance;
  /** The page as it is typed. */
  document: PageDocument;
  specs: PageEditorProps["specs"];
  settle: Settle;
  showPage: (document: PageDocument) => ReactNode;
  /** Which window is open, where something else than the bar opened it. */
  dialog: BannerDialog | null;
  onDialog: (dialog: BannerDialog | null) => void;
};

/** The banner of a vendor's page with the windows that it opens. */
export function InheritanceBar({ page, dialog, onDialog, settle, ...shown }: InheritanceBarProps) {
  const [isSettling, setSettling] = useState(false);
  const { inheritance, sources } = page;
  if (!inheritance) return null;

  /** What is reviewed is the page as it is saved, so what is typed is saved first. */
  async function open(next: BannerDialog): Promise<void> {
    if (next !== "review") return onDialog(next);
    setSettling(true);
    const version = await settle();
    setSettling(false);
    if (version !== null) onDialog(next);
  }

  return (
    <>
      <OverrideBanner
        inheritance={inheritance}
        share={sources?.share ?? { customised: 0, total: 0 }}
        isBusy={isSettling}
        onOpen={open}
      />
      {dialog && (
        <InheritanceDialogs
          {...shown}
          inheritance={inheritance}
          open={dialog}
          settle={settle}
          onRevertSection={sources ? page.revertSection : undefined}
          onClose={() => onDialog(null)}
        />
      )}
    </>
  );
}
