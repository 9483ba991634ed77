"use client";

import { type ReactNode, useState } from "react";
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
        <Offer
          actions={
            <>
              <Button look="quiet" onClick={onDiscard}>
                Discard them
              </Button>
              <Button onClick={draft.dismissRestored}>Go on writing</Button>
            </>
          }
        >
          Your unsaved changes are back.
        </Offer>
      )}
      {draft.isOpenElsewhere && <Alert>This page is open in another tab, with changes that are not saved there.</Alert>}
      {draft.found.map((copy) => (
        <Offer
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
          <span className="block">You left this page with changes that were not saved.</span>
          <span className="block text-soft">
            {copy.isOnThisDevice ? "On this device" : "On another device or in another browser"} ·{" "}
            <Time at={new Date(copy.at)} now={new Date()} locale={locale} />
          </span>
        </Offer>
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

/** A notice with what can be done about it beside it, below it where there is no room. */
function Offer({ children, actions }: { children: ReactNode; actions: ReactNode }) {
  return (
    <Alert>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 flex-1 basis-60">{children}</p>
        <p className="flex flex-wrap gap-2">{actions}</p>
      </div>
    </Alert>
  );
}
