"use client";

import { type ReactNode, useRef, useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import type { FieldSpec } from "@/cms/sections/field-spec";
import type { SectionKind } from "@/cms/sections/kinds";
import type { FormState } from "../ui/form-state";
import { type Tab, Tabs } from "../ui/tabs";
import { DraftStatus } from "./drafts/draft-status";
import { type EditorContextValue, EditorProvider } from "./editor-context";
import { EditorLayout } from "./editor-layout";
import { EditorNotices } from "./editor-notices";
import { Outline } from "./outline/outline";
import type { OutlineEntry } from "./outline/outline-entry";
import type { SaveAction } from "./page-save";
import type { View } from "./pane-switch";
import { PreviewPane } from "./preview/preview-pane";
import { SaveBar } from "./save-bar";
import { SectionFields } from "./section-fields";
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
  specs: { page: Record<string, FieldSpec>; sections: Record<SectionKind, Record<string, FieldSpec>> };
  signInHref: string;
  saveDraft: SaveAction;
  /** Saves what is unsaved and publishes it; left out for those who may not. */
  publish?: SaveAction;
  /** Whether there is something to publish besides what is typed. */
  hasDraft: boolean;
  writer: Writer;
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
  const { onAdd, ...on } = useSectionActions(editing, specs.sections, { selectedId, select, setSelectedId });
  const selected = document.sections.find(({ id }) => id === selectedId);
  useShortcuts({
    onSave: () => isDirty && !isPending && run(rest.saveDraft),
    onUndo: editing.undo,
    onRedo: editing.redo,
  });

  function select(id: string): void {
    setSelectedId(id);
    setTab(sectionTab);
    setView("fields");
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
  const entries: OutlineEntry[] = document.sections.map((section, position) => ({
    section,
    position,
    chip: null,
    isLocked: lockedSectionIds.includes(section.id),
    isInherited: false,
    hasProblem: wrongPositions.has(position),
  }));

  const tabs: Tab[] = [
    {
      id: sectionTab,
      label: "Section",
      content: selected ? (
        <>
          <BesideSection document={document} sectionId={selected.id} />
          <SectionFields
            section={selected}
            position={document.sections.indexOf(selected)}
            specs={specs.sections[selected.kind]}
            isLocked={lockedSectionIds.includes(selected.id)}
            source={null}
            problems={problems}
            onChange={editing.onChange}
          />
        </>
      ) : (
        <p className="text-sm text-soft">Choose a section to write in it, or add one.</p>
      ),
    },
    {
      id: pageTab,
      label: "Page",
      content: (
        <PageSettings
          document={document}
          specs={specs.page}
          settings={rest.settings}
          problems={problems}
          onChange={editing.onChange}
        />
      ),
    },
    ...rest.tabs,
  ];

  return (
    <EditorProvider value={context}>
      <EditorLayout
        view={view}
        onView={setView}
        head={rest.head}
        notices={
          <div ref={summary} tabIndex={-1} className="space-y-3 px-4 outline-none not-empty:py-3">
            <EditorNotices
              editing={editing}
              saveDraft={rest.saveDraft}
              signInHref={rest.signInHref}
              writer={rest.writer}
            />
          </div>
        }
        outline={<Outline entries={entries} selectedId={selected?.id ?? null} on={on} onAdd={onAdd} />}
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
            saveDraft={rest.saveDraft}
            publish={rest.publish}
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
