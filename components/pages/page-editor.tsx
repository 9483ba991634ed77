"use client";

import { useEffect, useRef, useState, useTransition } from "react";
import type { PageDocument } from "@/cms/pages/document";
import type { FieldSpec } from "@/cms/sections/field-spec";
import type { SectionKind } from "@/cms/sections/kinds";
import { Button } from "../ui/button";
import type { FormState } from "../ui/form-state";
import { useToaster } from "../ui/toaster";
import { useBase } from "../ui/use-base";
import { KeptTyping, Refusal } from "./editor-notices";
import { PageSettings } from "./page-settings";
import { SectionList } from "./section-list";
import { type Path, setAt } from "./set-at";
import { useKeptTyping } from "./use-kept-typing";

/** What a save hands over: the page as its writer sees it, what it was begun from, and whether anything was changed. */
export type PageSave = {
  document: PageDocument;
  version: number;
  /** For an override, the default's revision that it was written over. */
  originRevisionId: string | null;
  isChanged: boolean;
};

export type SaveAction = (save: PageSave) => Promise<FormState<{ version: number }>>;

type PageEditorProps = {
  pageId: string;
  version: number;
  document: PageDocument;
  originRevisionId: string | null;
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
  originRevisionId,
  specs,
  lockedSectionIds,
  signInHref,
  ...rest
}: PageEditorProps) {
  const [document, setDocument] = useState(stored);
  const latest = { content: { document: stored, originRevisionId }, version: rest.version };
  const [base, setBase] = useBase(latest);
  const { content: begun, version } = base;
  const [outcome, setOutcome] = useState<FormState<{ version: number }>>({ status: "idle" });
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const summary = useRef<HTMLDivElement>(null);
  const isDirty = document !== begun.document;
  const kept = useKeptTyping(pageId, { document, version, originRevisionId: begun.originRevisionId, isDirty });
  const problems = outcome.status === "failed" ? outcome.problems : {};
  const newer = outcome.status === "failed" && outcome.newerVersion;

  const onChange = (path: Path, value: unknown) => setDocument((before) => setAt(before, path, value) as PageDocument);

  /** @param over the version to save over, where that is not the one that the writer began with. */
  function run(action: SaveAction, over = version): void {
    const content = { ...begun, document };
    startTransition(async () => {
      const state = await action({ ...content, version: over, isChanged: isDirty }).catch(
        (): FormState<{ version: number }> => ({
          status: "failed",
          message: "The server does not answer. What you typed is kept on this device; try again in a moment.",
          problems: {},
        }),
      );
      setOutcome(state);
      if (state.status === "failed") return summary.current?.focus();
      if (state.status !== "done") return;
      setBase({ content, version: state.result.version });
    });
  }

  /** Goes back to what is stored, which may be newer than what the writer began with. */
  function discard(): void {
    const start = latest.version > version ? latest : base;
    setDocument(start.content.document);
    setBase(start);
    setOutcome({ status: "idle" });
  }

  function takeTheirs(): void {
    discard();
    const undo = () => {
      setDocument(document);
      setBase(base);
    };
    announce({ title: "This is what they saved", ...(isDirty && { description: "Yours is put aside.", undo }) });
  }

  /** What was typed goes on from what it was begun from: a save that came in between is not overwritten unseen. */
  function takeKept(): void {
    const found = kept.take();
    if (!found) return;
    setDocument(found.document);
    setBase({
      content: { document: stored, originRevisionId: found.originRevisionId },
      version: found.version,
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
          <Refusal
            refused={outcome}
            signInHref={signInHref}
            onSaveOver={isDirty && newer ? () => run(rest.saveDraft, newer) : undefined}
            onTakeTheirs={newer && latest.version >= newer ? takeTheirs : undefined}
          />
        )}
        {kept.found && <KeptTyping onTake={takeKept} onForget={kept.discard} />}
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
          <Button look="quiet" onClick={discard}>
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
