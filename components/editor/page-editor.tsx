"use client";

import { useEffect, useRef } from "react";
import type { PageDocument } from "@/cms/pages/document";
import type { FieldSpec } from "@/cms/sections/field-spec";
import type { SectionKind } from "@/cms/sections/kinds";
import { Button } from "../ui/button";
import { ImpactNotice, KeptTyping, Refusal } from "./editor-notices";
import type { SaveAction } from "./page-save";
import { SectionList } from "./section-list";
import { PageSettings } from "./settings/page-settings";
import { usePageEditing } from "./use-page-editing";

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
  const summary = useRef<HTMLDivElement>(null);
  const latest = { content: { document: stored, originRevisionId }, version: rest.version };
  const editing = usePageEditing(pageId, latest, () => summary.current?.focus());
  const { document, outcome, impact, problems, isDirty, isPending, newer, onChange, run } = editing;

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
            onTakeTheirs={editing.takeTheirs}
          />
        )}
        {impact && <ImpactNotice impact={impact} />}
        {editing.hasKept && <KeptTyping onTake={editing.takeKept} onForget={editing.forgetKept} />}
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
          {isDirty ? "Not saved yet" : editing.isSaved ? "Saved" : "Nothing changed"}
        </p>
        {isDirty && (
          <Button look="quiet" onClick={editing.discard}>
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
            {impact ? "Publish, knowing this" : "Publish"}
          </Button>
        )}
      </div>
    </div>
  );
}
