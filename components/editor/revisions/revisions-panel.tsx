"use client";

import { GitCompare } from "lucide-react";
import { useId, useState, useTransition } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { Alert } from "../../ui/alert";
import { answerOf } from "../../ui/answer-of";
import { Button } from "../../ui/button";
import { Spinner } from "../../ui/spinner";
import { useToaster } from "../../ui/toaster";
import type { StoredPage } from "../use-page-editing";
import { type Compared, ComparisonDialog } from "./comparison-dialog";
import { RestoreDialog } from "./restore-dialog";
import { RevisionItem } from "./revision-item";
import type { Restored, RevisionSource, ShownRevision } from "./revision-source";
import { useRevisions } from "./use-revisions";

type RevisionsPanelProps = {
  source: RevisionSource;
  /** The version of the page that is edited: to restore over, and to know when there are others to list. */
  version: number;
  /** What is typed and not saved; null where nothing is. */
  typed: PageDocument | null;
  /** The editor goes on from the page as it is now; `typed` is what had been typed over it, brought back. */
  onRestored: (stored: StoredPage, typed: PageDocument | null) => void;
};

/** What the page said before: every revision with who wrote it, any two compared, any one brought back. */
export function RevisionsPanel({ source, version, typed, onRestored }: RevisionsPanelProps) {
  const { loaded, problem, isLoading, loadMore, retry } = useRevisions(source, version);
  const [chosen, setChosen] = useState<readonly ShownRevision[]>([]);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [asked, setAsked] = useState<ShownRevision | null>(null);
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const headingId = useId();
  const revisions = loaded?.revisions ?? [];
  const [before, after] = chosen.toSorted((one, other) => one.number - other.number);

  function compare(): void {
    if (!before || !after) return;
    startTransition(async () => {
      const state = await answerOf(source.compare({ beforeId: before.id, afterId: after.id }));
      if (state.status === "failed") announce({ title: "Not compared", description: state.message });
      if (state.status === "done") setCompared({ before, after, comparison: state.result });
    });
  }

  function bringBack(revisionId: string, over: number, go: (restored: Restored) => void): void {
    startTransition(async () => {
      const state = await answerOf(source.restore({ revisionId, version: over }));
      setAsked(null);
      if (state.status === "failed") announce({ title: "Not restored", description: state.message });
      if (state.status === "done") go(state.result);
    });
  }

  function restore({ id, number }: ShownRevision): void {
    bringBack(id, version, ({ stored, replacedId }) => {
      onRestored(stored, null);
      const undo = () =>
        bringBack(replacedId, stored.version, (undone) => {
          onRestored(undone.stored, typed);
          announce({ title: "The restoring is undone" });
        });
      announce({ title: `Revision ${number} is restored`, description: "It is the draft now.", undo });
    });
  }

  /** Of more than two, the one chosen last takes the place of the one before. */
  const choose = (revision: ShownRevision, isChosen: boolean) => {
    const others = chosen.filter(({ id }) => id !== revision.id);
    setChosen(isChosen ? [...others.slice(0, 1), revision] : others);
  };
  const workingId = workingOf(revisions)?.id;

  return (
    <section aria-labelledby={headingId} className="space-y-4">
      <div className="space-y-2">
        <h2 id={headingId} className="font-semibold tracking-tight">
          Revisions
        </h2>
        <p className="text-sm text-soft">Every save is kept. Choose two to see what changed between them.</p>
        <Button isPending={isPending && !asked} disabled={!before || !after} onClick={compare} className="w-full">
          <GitCompare aria-hidden="true" className="size-4" />
          {before && after ? `Compare revisions ${before.number} and ${after.number}` : "Compare"}
        </Button>
      </div>
      {problem && (
        <Alert tone="danger">
          <p>{problem}</p>
          {!loaded && <Button onClick={retry}>Try again</Button>}
        </Alert>
      )}
      {!loaded && isLoading && (
        <p className="flex items-center gap-2 text-sm text-soft">
          <Spinner /> Looking for the revisions
        </p>
      )}
      <ol className="space-y-2">
        {revisions.map((revision) => (
          <RevisionItem
            key={revision.id}
            revision={revision}
            isChosen={chosen.some(({ id }) => id === revision.id)}
            onChoose={(isChosen) => choose(revision, isChosen)}
            onRestore={revision.id !== workingId ? () => setAsked(revision) : undefined}
          />
        ))}
      </ol>
      {loadMore && (
        <Button isPending={isLoading} onClick={loadMore} className="w-full">
          Show older ones
        </Button>
      )}
      <ComparisonDialog compared={compared} onClose={() => setCompared(null)} />
      <RestoreDialog
        revision={asked}
        isDirty={typed !== null}
        isPending={isPending}
        onConfirm={() => asked && restore(asked)}
        onClose={() => setAsked(null)}
      />
    </section>
  );
}

/** The revision that the editor shows: the draft, or what will be public, or what is. */
function workingOf(revisions: readonly ShownRevision[]): ShownRevision | undefined {
  const as = (role: ShownRevision["roles"][number]) => revisions.find(({ roles }) => roles.includes(role));
  return as("draft") ?? as("scheduled") ?? as("public");
}
