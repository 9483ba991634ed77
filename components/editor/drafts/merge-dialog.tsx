"use client";

import { useRef, useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { type MergeChoices, mergeDocuments, type Side } from "@/cms/pages/merge-documents";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Time } from "../../ui/time";
import { ChangeList } from "./change-list";
import { ConflictChoice } from "./conflict-choice";
import type { NewerPage } from "./typed";

type MergeDialogProps = {
  /** What stands in the editor. */
  mine: PageDocument;
  /** What was saved meanwhile. */
  newer: NewerPage;
  locale: string;
  onSave: (merged: PageDocument) => void;
  onClose: () => void;
};

const both: readonly Side[] = ["mine", "theirs"];

/** Brings together what two people made of one page: what only one of them changed by itself, the rest by choice. */
export function MergeDialog({ mine, newer, locale, onSave, onClose }: MergeDialogProps) {
  const [choices, setChoices] = useState<MergeChoices>({});
  const [isMissing, setMissing] = useState(false);
  const asked = useRef<HTMLDivElement>(null);
  const { base, theirs } = newer;
  const { document, conflicts, merged } = mergeDocuments({ base, mine, theirs }, choices);
  const documents = [mine, theirs, base];
  const isDecided = conflicts.every(({ key }) => choices[key]);

  function save(): void {
    if (isDecided) {
      onSave(document);
      return;
    }
    setMissing(true);
    const open = conflicts.findIndex(({ key }) => !choices[key]);
    asked.current?.querySelectorAll("fieldset")[open]?.querySelector("input")?.focus();
  }

  return (
    <Dialog isWide onClose={onClose} title="Merge both versions" description={<Saves newer={newer} locale={locale} />}>
      <div className="space-y-6 text-sm">
        {conflicts.length > 0 && (
          <div ref={asked} className="space-y-4">
            <h3 className="font-semibold">You both changed this. Which one shall it be?</h3>
            {conflicts.length > 2 && (
              <p className="flex flex-wrap gap-2">
                {both.map((side) => (
                  <Button
                    key={side}
                    onClick={() => setChoices(Object.fromEntries(conflicts.map(({ key }) => [key, side])))}
                  >
                    {side === "mine" ? "All mine" : "All theirs"}
                  </Button>
                ))}
              </p>
            )}
            {conflicts.map((conflict) => (
              <ConflictChoice
                key={conflict.key}
                conflict={conflict}
                documents={documents}
                choice={choices[conflict.key]}
                onChoose={(side) => setChoices((before) => ({ ...before, [conflict.key]: side }))}
              />
            ))}
          </div>
        )}
        {both.map((side) => {
          const changes = merged.filter(({ by }) => by === side);
          if (!changes.length) return null;
          return (
            <div key={side} className="space-y-2">
              <h3 className="font-semibold">
                {side === "mine" ? "Only you changed, and it stays" : "Only they changed, and it is taken over"}
              </h3>
              <ChangeList changes={changes} documents={documents} />
            </div>
          );
        })}
        {!conflicts.length && !merged.length && <p>Both versions say the same.</p>}
        <p role="status" className="font-medium text-danger empty:hidden">
          {isMissing && !isDecided && "Choose one for each of the changes that you both made."}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" onClick={save}>
            Save the merged page
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Saves({ newer: { saves }, locale }: { newer: NewerPage; locale: string }) {
  const now = new Date();
  return saves.map(({ revisionId, author, at }) => (
    <span key={revisionId} className="block">
      Saved by {author ?? "someone who is gone"} <Time at={new Date(at)} now={now} locale={locale} />
    </span>
  ));
}
