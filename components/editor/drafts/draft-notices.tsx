"use client";

import { useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { Button } from "../../ui/button";
import { Time } from "../../ui/time";
import { Notice } from "../notice";
import { CompareDialog } from "./compare-dialog";
import type { FoundCopy } from "./sort-copies";
import type { KeptDraft } from "./use-draft-keeper";

type DraftNoticesProps = {
  draft: KeptDraft;
  /** What stands in the editor. */
  document: PageDocument;
  locale: string;
  onDiscard: () => void;
};

/** What came back by itself, what can be brought back, and whether another tab is at it. */
export function DraftNotices({ draft, document, locale, onDiscard }: DraftNoticesProps) {
  const [compared, compare] = useState<FoundCopy | null>(null);
  const bringBack = (copy: FoundCopy) => {
    compare(null);
    draft.bringBack(copy);
  };
  return (
    <>
      {draft.isRestored && (
        <Notice
          actions={
            <Button look="quiet" onClick={onDiscard}>
              Discard them
            </Button>
          }
          onClose={draft.dismissRestored}
        >
          Your unsaved changes are back.
        </Notice>
      )}
      {draft.isOpenElsewhere && (
        <Notice>This page is open in another tab, with changes that are not saved there.</Notice>
      )}
      {draft.found.map((copy) => (
        <Notice
          key={copy.editorId}
          actions={
            <>
              <Button look="quiet" onClick={() => draft.forget(copy)}>
                Forget them
              </Button>
              <Button look="quiet" onClick={() => compare(copy)}>
                Compare
              </Button>
              <Button onClick={() => bringBack(copy)}>Bring them back</Button>
            </>
          }
        >
          You left this page with changes that were not saved.{" "}
          <span className="text-soft">
            {copy.isOnThisDevice ? "On this device" : "On another device or in another browser"} ·{" "}
            <Time at={new Date(copy.at)} now={new Date()} locale={locale} />
          </span>
        </Notice>
      ))}
      {compared && (
        <CompareDialog
          document={document}
          copy={compared}
          onBringBack={() => bringBack(compared)}
          onClose={() => compare(null)}
        />
      )}
    </>
  );
}
