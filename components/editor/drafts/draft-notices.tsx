"use client";

import { useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { Alert } from "../../ui/alert";
import { Button } from "../../ui/button";
import { Time } from "../../ui/time";
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
        <Alert>
          <p>Your unsaved changes are back.</p>
          <p className="flex flex-wrap gap-2">
            <Button onClick={draft.dismissRestored}>Go on writing</Button>
            <Button look="quiet" onClick={onDiscard}>
              Discard them
            </Button>
          </p>
        </Alert>
      )}
      {draft.isOpenElsewhere && <Alert>This page is open in another tab, with changes that are not saved there.</Alert>}
      {draft.found.map((copy) => (
        <Alert key={copy.editorId}>
          <p>
            You left this page with changes that were not saved,{" "}
            {copy.isOnThisDevice ? "on this device" : "on another device or in another browser"},{" "}
            <Time at={new Date(copy.at)} now={new Date()} locale={locale} />.
          </p>
          <p className="flex flex-wrap gap-2">
            <Button onClick={() => bringBack(copy)}>Bring them back</Button>
            <Button look="quiet" onClick={() => compare(copy)}>
              Compare
            </Button>
            <Button look="quiet" onClick={() => draft.forget(copy)}>
              Forget them
            </Button>
          </p>
        </Alert>
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
