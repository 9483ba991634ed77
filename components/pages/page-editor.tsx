"use client";

import { useEffect, useRef, useState, useTransition } from "react";
import type { PageDocument } from "@/cms/pages/document";
import type { FieldSpec } from "@/cms/sections/field-spec";
import type { SectionKind } from "@/cms/sections/kinds";
import { Alert } from "../ui/alert";
import { Button } from "../ui/button";
import type { FormState } from "../ui/form-state";
import { useBase } from "../ui/use-base";
import { PageSettings } from "./page-settings";
import { SectionList } from "./section-list";
import { type Path, setAt } from "./set-at";
import { useKeptTyping } from "./use-kept-typing";

/** What a save hands over: the page as its writer sees it, what it was begun from, and whether anything was changed. */
export type PageSave = { document: PageDocument; version: number; isChanged: boolean };

export type SaveAction = (save: PageSave) => Promise<FormState<{ version: number }>>;

type PageEditorProps = {
  pageId: string;
  version: number;
  document: PageDocument;
  lockedSectionIds: readonly string[];
  specs: { page: Record<string, FieldSpec>; sections: Record<SectionKind, Record<string, FieldSpec>> };
  signInHref: string;
  saveDraft: SaveAction;
  /** Saves what is unsaved and publishes it; left out for those who may not. */
  publish?: SaveAction;
  /** Whether there is something to publish besides what is typed. */
  hasDraft: boolean;
};

/** Writes a page: its settings and its sections. What is typed is kept until it is saved, also through a reload. */
export function PageEditor({
  pageId,
  document: stored,
  specs,
  lockedSectionIds,
  signInHref,
  ...rest
}: PageEditorProps) {
  const [document, setDocument] = useState(stored);
  const [base, setBase] = useBase({ content: stored, version: rest.version });
  const { content: saved, version } = base;
  const [outcome, setOutcome] = useState<FormState<{ version: number }>>({ status: "idle" });
  const [isPending, startTransition] = useTransition();
  const summary = useRef<HTMLDivElement>(null);
  const isDirty = document !== saved;
  const kept = useKeptTyping(pageId, { document, version, isDirty });
  const problems = outcome.status === "failed" ? outcome.problems : {};

  const onChange = (path: Path, value: unknown) => setDocument((before) => setAt(before, path, value) as PageDocument);

  function run(action: SaveAction): void {
    const handed = document;
    startTransition(async () => {
      const state = await action({ document: handed, version, isChanged: isDirty }).catch(
        (): FormState<{ version: number }> => ({
          status: "failed",
          message: "The server does not answer. What you typed is kept on this device; try again in a moment.",
          problems: {},
        }),
      );
      setOutcome(state);
      if (state.status === "failed") return summary.current?.focus();
      if (state.status !== "done") return;
      setBase({ content: handed, version: state.result.version });
    });
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      if (isDirty && !isPending) run(rest.saveDraft);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });

  return (
    <div className="space-y-6">
      <div ref={summary} tabIndex={-1} className="space-y-3 empty:hidden">
        {outcome.status === "failed" && (
          <Alert tone="danger">
            <p>{outcome.message}</p>
            {outcome.isSignedOut && (
              <a href={signInHref} target="_blank" rel="noreferrer" className="font-medium underline">
                Sign in again in a new tab, then save once more
              </a>
            )}
          </Alert>
        )}
        {kept.found && (
          <Alert>
            <p>You left this page with changes that were not saved.</p>
            <p className="flex flex-wrap gap-2">
              <Button onClick={() => kept.found && setDocument(kept.take())}>Bring them back</Button>
              <Button look="quiet" onClick={kept.discard}>
                Forget them
              </Button>
            </p>
          </Alert>
        )}
      </div>
      <section aria-label="Sections" className="space-y-3">
        <h2 className="font-semibold tracking-tight">Sections</h2>
        <SectionList
          sections={document.sections}
          specs={specs.sections}
          lockedIds={lockedSectionIds}
          problems={problems}
          onChange={onChange}
        />
      </section>
      <PageSettings document={document} specs={specs.page} problems={problems} onChange={onChange} />
      <div className="sticky bottom-0 z-20 -mx-4 flex flex-wrap items-center justify-end gap-3 border-t border-line bg-panel px-4 py-3 sm:-mx-8 sm:px-8">
        <p role="status" className="mr-auto text-sm text-soft">
          {isDirty ? "Not saved yet" : outcome.status === "done" ? "Saved" : "Nothing changed"}
        </p>
        {isDirty && (
          <Button look="quiet" onClick={() => setDocument(saved)}>
            Discard
          </Button>
        )}
        <Button isPending={isPending} disabled={!isDirty} onClick={() => run(rest.saveDraft)}>
          Save draft
        </Button>
        {rest.publish && (
          <Button
            look="primary"
            isPending={isPending}
            disabled={!isDirty && !rest.hasDraft}
            onClick={() => rest.publish && run(rest.publish)}
          >
            Publish
          </Button>
        )}
      </div>
    </div>
  );
}
