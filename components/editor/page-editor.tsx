"use client";

import { type ReactNode, useRef, useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import type { FieldSpec } from "@/cms/sections/field-spec";
import type { SectionKind } from "@/cms/sections/kinds";
import type { FormState } from "../ui/form-state";
import { type Tab, Tabs } from "../ui/tabs";
import { ChecksPanel } from "./checks/checks-panel";
import { ChecksSummary } from "./checks/checks-summary";
import { leadTo } from "./checks/lead-to";
import { useFindings } from "./checks/use-findings";
import { DraftStatus } from "./drafts/draft-status";
import { type EditorContextValue, EditorProvider } from "./editor-context";
import { EditorLayout } from "./editor-layout";
import { EditorNotices } from "./editor-notices";
import type { Inheritance } from "./inheritance/inheritance";
import { InheritanceBar } from "./inheritance/inheritance-bar";
import { PageSourcesNote } from "./inheritance/page-sources-note";
import { useInheritance } from "./inheritance/use-inheritance";
import { useInheritanceDialog } from "./inheritance/use-inheritance-dialog";
import type { Settle } from "./inheritance/use-standing-actions";
import { Outline } from "./outline/outline";
import { outlineEntries } from "./outline/outline-entries";
import type { SaveAction } from "./page-save";
import type { View } from "./pane-switch";
import { PreviewPane } from "./preview/preview-pane";
import type { RevisionSource } from "./revisions/revision-source";
import { RevisionsPanel } from "./revisions/revisions-panel";
import { SaveBar } from "./save-bar";
import { SectionPane } from "./section-pane";
import { BesideSection } from "./settings/beside";
import { PageSettings, type SettingsProps } from "./settings/page-settings";
import { usePageEditing, type Writer } from "./use-page-editing";
import { useSectionActions } from "./use-section-actions";
import { useShortcuts } from "./use-shortcuts";

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

const sectionTab = "section";
const pageTab = "page";
const checksTab = "checks";

/** Writes a page: its sections on the left, how visitors will see it in the middle, the fields on the right. */
export function PageEditor(props: PageEditorProps) {
  const { document: stored, originRevisionId, version, specs, lockedSectionIds, context, ...rest } = props;
  const summary = useRef<HTMLDivElement>(null);
  const [selectedId, setSelectedId] = useState<string | null>(stored.sections[0]?.id ?? null);
  const [tab, setTab] = useState(stored.sections.length ? sectionTab : pageTab);
  const [view, setView] = useState<View>("sections");

  const latest = { content: { document: stored, originRevisionId }, version };
  const editing = usePageEditing(context.pageId, latest, rest.writer, showRefusal);
  const { document, problems, isDirty, isPending, run } = editing;
  const inherited = useInheritance(rest.inheritance, editing);
  const saveDraft = inherited.saying(rest.saveDraft);
  const publish = rest.publish && inherited.saying(rest.publish);
  const { onAdd, ...on } = useSectionActions(editing, specs.sections, { selectedId, select, setSelectedId });
  const settle: Settle = async () => (isDirty ? run(saveDraft) : editing.begun.version);
  const dialog = useInheritanceDialog(settle);
  const selected = document.sections.find(({ id }) => id === selectedId);
  const findings = useFindings(document, context);
  // What is typed is refused with its places when it is saved.
  const isStopped = !isDirty && findings.some(({ level }) => level === "error");
  useShortcuts({
    onSave: () => isDirty && !isPending && run(saveDraft),
    onUndo: editing.undo,
    onRedo: editing.redo,
  });

  function select(id: string): void {
    setSelectedId(id);
    setTab(sectionTab);
    setView("fields");
  }

  function show(tabId: string): void {
    setTab(tabId);
    setView("fields");
  }

  /** Leads to a field of a section, or of the page itself for null. */
  function jump(sectionId: string | null, field: string | null): void {
    if (sectionId) select(sectionId);
    else show(pageTab);
    const position = document.sections.findIndex(({ id }) => id === sectionId);
    if (field) leadTo(sectionId ? `sections.${position}.${field}` : field);
  }

  /** Leads to the first thing that is wrong, and says what. */
  function showRefusal(state: FormState): void {
    summary.current?.focus();
    if (state.status !== "failed") return;
    const [path] = Object.keys(state.problems);
    if (path === undefined) return;
    const wrong = document.sections[positionIn(path)];
    if (wrong) setSelectedId(wrong.id);
    setTab(wrong ? sectionTab : pageTab);
  }

  const wrongPositions = new Set(Object.keys(problems).map(positionIn));
  const { sources } = inherited;
  const outlineActions = {
    ...on,
    onRemove: (id: string) => (inherited.isInherited(id) ? inherited.hideSection(id) : on.onRemove(id)),
    onShow: inherited.showSection,
  };
  const entries = outlineEntries({ document, sources, lockedSectionIds, wrongPositions });

  const tabs: Tab[] = [
    {
      id: sectionTab,
      label: "Section",
      content: (
        <>
          {selectedId && <BesideSection document={document} sectionId={selectedId} />}
          <SectionPane
            {...{ document, selectedId, specs, lockedSectionIds, inherited, problems }}
            onChange={editing.onChange}
            onReview={() => dialog.open("review")}
          />
        </>
      ),
    },
    {
      id: pageTab,
      label: "Page",
      content: (
        <>
          {sources && (
            <PageSourcesNote
              fields={sources.fields}
              isOwn={inherited.inheritance?.isOwn ?? false}
              onUseDefault={inherited.revertField}
            />
          )}
          <PageSettings
            document={document}
            specs={specs.page}
            settings={rest.settings}
            problems={problems}
            onChange={editing.onChange}
          />
        </>
      ),
    },
    ...rest.tabs,
    {
      id: checksTab,
      label: "Checks",
      count: findings.length,
      content: <ChecksPanel findings={findings} document={document} onJump={jump} />,
    },
    {
      id: "revisions",
      label: "Revisions",
      content: (
        <RevisionsPanel
          source={rest.revisions}
          version={editing.begun.version}
          typed={isDirty ? document : null}
          onRestored={editing.goOn}
        />
      ),
    },
  ];

  return (
    <EditorProvider value={context}>
      <EditorLayout
        view={view}
        onView={setView}
        head={rest.head}
        notices={
          <div ref={summary} tabIndex={-1} className="space-y-3 px-4 outline-none not-empty:py-3">
            <EditorNotices editing={editing} saveDraft={saveDraft} signInHref={rest.signInHref} writer={rest.writer} />
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
            selectedId={selected?.id ?? null}
            onSelect={on.onSelect}
          />
        }
        fields={<Tabs label="What is written" tabs={tabs} current={tab} onChange={setTab} />}
        save={
          <SaveBar
            editing={editing}
            status={
              <DraftStatus state={editing.draft.status} signInHref={rest.signInHref} locale={rest.writer.locale} />
            }
            checks={<ChecksSummary findings={findings} onShow={() => show(checksTab)} />}
            saveDraft={saveDraft}
            publish={publish}
            onStopped={isStopped ? () => show(checksTab) : undefined}
            hasDraft={rest.hasDraft}
          />
        }
      />
    </EditorProvider>
  );
}

/** The position of the section that a problem's path, such as `sections.2.fields.heading`, leads to; else -1. */
function positionIn(path: string): number {
  return Number(/^sections\.(\d+)\./.exec(path)?.[1] ?? -1);
}
