"use client";

import { type ReactNode, useRef } from "react";
import type { PageDocument } from "@/cms/pages/document";
import type { FieldSpec } from "@/cms/sections/field-spec";
import type { SectionKind } from "@/cms/sections/kinds";
import type { FormState } from "../ui/form-state";
import { type Tab, Tabs } from "../ui/tabs";
import { ChecksSummary } from "./checks/checks-summary";
import { useFindings } from "./checks/use-findings";
import { DraftStatus } from "./drafts/draft-status";
import { type EditorContextValue, EditorProvider } from "./editor-context";
import { EditorLayout } from "./editor-layout";
import { EditorNotices } from "./editor-notices";
import type { Inheritance } from "./inheritance/inheritance";
import { InheritanceBar } from "./inheritance/inheritance-bar";
import { useInheritance } from "./inheritance/use-inheritance";
import { useInheritanceDialog } from "./inheritance/use-inheritance-dialog";
import type { Settle } from "./inheritance/use-standing-actions";
import { Outline } from "./outline/outline";
import { outlineEntries } from "./outline/outline-entries";
import type { SaveAction } from "./page-save";
import { PreviewPane } from "./preview/preview-pane";
import type { RevisionSource } from "./revisions/revision-source";
import { SaveBar } from "./save-bar";
import type { SettingsProps } from "./settings/page-settings";
import { editorTabs, positionIn, useEditorPlace } from "./use-editor-place";
import { usePageEditing, type Writer } from "./use-page-editing";
import { useSectionActions } from "./use-section-actions";
import { useShortcuts } from "./use-shortcuts";
import { writtenTabs } from "./written-tabs";

export type PageEditorProps = {
  version: number;
  document: PageDocument;
  originRevisionId: string | null;
  lockedSectionIds: readonly string[];
  /** How a vendor's page stands to its default; null for the platform's own pages. */
  inheritance: Inheritance | null;
  specs: { page: Record<string, FieldSpec>; sections: Record<SectionKind, Record<string, FieldSpec>> };
  signInHref: string;
  saveDraft: SaveAction;
  /** Saves what is unsaved and publishes it; left out for those who may not. */
  publish?: SaveAction;
  /** Whether there is something to publish besides what is typed. */
  hasDraft: boolean;
  writer: Writer;
  /** What the page said before. */
  revisions: RevisionSource;
  /** What the fields know of the page and its site. */
  context: EditorContextValue;
  /** What the page's settings know beside what it says. */
  settings: SettingsProps;
  /** What stands above: where one is, the title, what is done with the page as a whole. */
  head: ReactNode;
  /** More about the page, beside its fields. */
  tabs: readonly Tab[];
};

/** Writes a page: its sections on the left, how visitors will see it in the middle, the fields on the right. */
export function PageEditor(props: PageEditorProps) {
  const { document: stored, originRevisionId, version, specs, lockedSectionIds, context, ...rest } = props;
  const summary = useRef<HTMLDivElement>(null);
  const place = useEditorPlace(stored);
  const { selectedId } = place;

  const latest = { content: { document: stored, originRevisionId }, version };
  const editing = usePageEditing(context.pageId, latest, rest.writer, showRefusal);
  const { document, problems, isDirty, isPending, run } = editing;
  const inherited = useInheritance(rest.inheritance, editing);
  const saveDraft = inherited.saying(rest.saveDraft);
  const publish = rest.publish && inherited.saying(rest.publish);
  const { onAdd, ...on } = useSectionActions(editing, specs.sections, place);
  const settle: Settle = async () => (isDirty ? run(saveDraft) : editing.begun.version);
  const dialog = useInheritanceDialog(settle);
  const findings = useFindings(document, context);
  // What is typed is refused with its places when it is saved; that a page says nothing at all is no one place's fault.
  const isChecked = !isDirty || !document.sections.length;
  const isStopped = isChecked && findings.some(({ level }) => level === "error");
  useShortcuts({
    onSave: () => isDirty && !isPending && run(saveDraft),
    onUndo: editing.undo,
    onRedo: editing.redo,
  });

  function jump(sectionId: string | null, field: string | null): void {
    place.jump(document, sectionId, field);
  }

  function showRefusal(state: FormState): void {
    summary.current?.focus();
    place.openRefused(document, state);
  }

  const outlineActions = {
    ...on,
    onRemove: (id: string) => (inherited.isInherited(id) ? inherited.hideSection(id) : on.onRemove(id)),
    onShow: inherited.showSection,
  };
  const wrongPositions = new Set(Object.keys(problems).map(positionIn));
  const entries = outlineEntries({ document, sources: inherited.sources, lockedSectionIds, wrongPositions });
  const tabs = writtenTabs({
    ...{ editing, inherited, specs, lockedSectionIds, findings, selectedId },
    settings: rest.settings,
    revisions: rest.revisions,
    tabs: rest.tabs,
    onReview: () => dialog.open("review"),
    onJump: jump,
  });
  const showChecks = () => place.show(editorTabs.checks);

  return (
    <EditorProvider value={context}>
      <EditorLayout
        view={place.view}
        onView={place.setView}
        head={rest.head}
        notices={
          <div ref={summary} tabIndex={-1} className="space-y-3 px-4 outline-none not-empty:py-3">
            <EditorNotices
              editing={editing}
              saveDraft={saveDraft}
              signInHref={rest.signInHref}
              writer={rest.writer}
              onJump={jump}
            />
            <InheritanceBar
              page={inherited}
              document={document}
              specs={specs}
              settle={settle}
              showPage={(shown) => (
                <PreviewPane pageId={context.pageId} document={shown} selectedId={null} onSelect={() => {}} />
              )}
              dialog={dialog}
            />
          </div>
        }
        outline={<Outline entries={entries} selectedId={selectedId} on={outlineActions} onAdd={onAdd} />}
        preview={
          <PreviewPane
            pageId={context.pageId}
            document={document}
            selectedId={document.sections.some(({ id }) => id === selectedId) ? selectedId : null}
            onSelect={on.onSelect}
          />
        }
        fields={<Tabs label="What is written" tabs={tabs} current={place.tab} onChange={place.setTab} />}
        save={
          <SaveBar
            editing={editing}
            status={
              <DraftStatus state={editing.draft.status} signInHref={rest.signInHref} locale={rest.writer.locale} />
            }
            checks={<ChecksSummary findings={findings} onShow={showChecks} />}
            saveDraft={saveDraft}
            publish={publish}
            onStopped={isStopped ? showChecks : undefined}
            hasDraft={rest.hasDraft}
          />
        }
      />
    </EditorProvider>
  );
}
