"use client";

import { type ReactNode, useRef, useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { blankFields, type FieldSpec } from "@/cms/sections/field-spec";
import type { SectionKind } from "@/cms/sections/kinds";
import type { Section } from "@/cms/sections/section";
import type { FormState } from "../ui/form-state";
import { type Tab, Tabs } from "../ui/tabs";
import { useToaster } from "../ui/toaster";
import { type EditorContextValue, EditorProvider } from "./editor-context";
import { DraftWords, EditorNotices } from "./editor-notices";
import { Outline } from "./outline/outline";
import type { OutlineEntry } from "./outline/outline-entry";
import type { SaveAction } from "./page-save";
import { PaneSwitch, shownIn, type View } from "./pane-switch";
import { SaveBar } from "./save-bar";
import { withoutSection, withSection, withSectionAt, withSectionMoved, withSectionTwice } from "./section-edits";
import { SectionFields } from "./section-fields";
import { PageSettings } from "./settings/page-settings";
import { usePageEditing } from "./use-page-editing";
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
  /** What the fields know of the page and its site. */
  context: EditorContextValue;
  /** What stands above: where one is, the title, what is done with the page as a whole. */
  head: ReactNode;
  /** More about the page, beside its fields. */
  tabs: readonly Tab[];
};

const firstTab = "section";

/** Writes a page: its sections on the left, how visitors will see it in the middle, the fields on the right. */
export function PageEditor(props: PageEditorProps) {
  const { document: stored, originRevisionId, version, specs, lockedSectionIds, context, ...rest } = props;
  const summary = useRef<HTMLDivElement>(null);
  const announce = useToaster();
  const [selectedId, setSelectedId] = useState<string | null>(stored.sections[0]?.id ?? null);
  const [tab, setTab] = useState(stored.sections.length ? firstTab : "page");
  const [view, setView] = useState<View>("sections");

  const latest = { content: { document: stored, originRevisionId }, version };
  const editing = usePageEditing(context.pageId, latest, showRefusal);
  const { document, problems, isDirty, isPending, change, run } = editing;
  const { sections } = document;
  const selected = sections.find(({ id }) => id === selectedId);
  useShortcuts({
    onSave: () => isDirty && !isPending && run(rest.saveDraft),
    onUndo: editing.undo,
    onRedo: editing.redo,
  });

  function select(id: string): void {
    setSelectedId(id);
    setTab(firstTab);
    setView("fields");
  }

  /** Leads to the first thing that is wrong, and says what. */
  function showRefusal(state: FormState): void {
    summary.current?.focus();
    if (state.status !== "failed") return;
    const [path = ""] = Object.keys(state.problems);
    const position = /^sections\.(\d+)\./.exec(path)?.[1];
    const wrong = position && sections[Number(position)];
    if (wrong) setSelectedId(wrong.id);
    if (path) setTab(wrong ? firstTab : "page");
  }

  function add(kind: SectionKind): void {
    const section = { id: crypto.randomUUID(), kind, fields: blankFields(specs.sections[kind]) } as Section;
    change((before) => withSection(before, section, selectedId));
    select(section.id);
  }

  function remove(id: string): void {
    const position = sections.findIndex((section) => section.id === id);
    const section = sections[position];
    if (!section) return;
    change((before) => withoutSection(before, id));
    if (id === selectedId) setSelectedId((sections[position + 1] ?? sections[position - 1])?.id ?? null);
    const undo = () => change((before) => withSectionAt(before, section, position));
    announce({ title: "Section removed", description: "It is gone from the page once you save.", undo });
  }

  const entries: OutlineEntry[] = sections.map((section, position) => ({
    section,
    position,
    chip: null,
    isLocked: lockedSectionIds.includes(section.id),
    isInherited: false,
    hasProblem: Object.keys(problems).some((path) => path.startsWith(`sections.${position}.`)),
  }));

  const own: Tab[] = [
    {
      id: firstTab,
      label: "Section",
      content: selected ? (
        <SectionFields
          section={selected}
          position={sections.indexOf(selected)}
          specs={specs.sections[selected.kind]}
          isLocked={lockedSectionIds.includes(selected.id)}
          source={null}
          problems={problems}
          onChange={editing.onChange}
        />
      ) : (
        <p className="text-sm text-soft">Choose a section to write in it, or add one.</p>
      ),
    },
    {
      id: "page",
      label: "Page",
      content: <PageSettings document={document} specs={specs.page} problems={problems} onChange={editing.onChange} />,
    },
  ];

  return (
    <EditorProvider value={context}>
      <div
        data-wide
        className="flex min-h-[calc(100dvh-4rem)] flex-col xl:grid xl:h-dvh xl:min-h-0 xl:grid-cols-[minmax(0,1fr)_auto] xl:grid-rows-[auto_auto_minmax(0,1fr)]"
      >
        <div className="min-w-0 border-line px-4 py-3 xl:border-b xl:px-5">{rest.head}</div>
        <div
          ref={summary}
          tabIndex={-1}
          className="space-y-3 px-4 outline-none not-empty:py-3 xl:col-span-2 xl:row-start-2"
        >
          <EditorNotices editing={editing} saveDraft={rest.saveDraft} signInHref={rest.signInHref} />
        </div>
        <PaneSwitch view={view} onChange={setView} />
        <div className="grid min-h-0 flex-1 xl:col-span-2 xl:row-start-3 xl:grid-cols-[15rem_minmax(0,1fr)_24rem]">
          <div className={`min-h-0 overflow-y-auto border-line p-3 xl:block xl:border-r ${shownIn(view, "sections")}`}>
            <Outline
              entries={entries}
              selectedId={selected?.id ?? null}
              onAdd={add}
              on={{
                onSelect: select,
                onMove: (id, to) => change((before) => withSectionMoved(before, id, to)),
                onDuplicate: (id) => change((before) => withSectionTwice(before, id, crypto.randomUUID())),
                onRemove: remove,
                onShow: () => {},
              }}
            />
          </div>
          <div className={`min-h-0 bg-hover xl:block ${shownIn(view, "preview")}`} />
          <div
            className={`min-h-0 flex-col border-line bg-panel xl:flex xl:border-l ${shownIn(view, "fields", "flex")}`}
          >
            <Tabs label="What is written" tabs={[...own, ...rest.tabs]} current={tab} onChange={setTab} />
          </div>
        </div>
        <div className="sticky bottom-0 z-20 border-line border-t bg-panel px-4 py-3 xl:static xl:col-start-2 xl:row-start-1 xl:border-t-0 xl:border-b">
          <SaveBar
            editing={editing}
            status={<DraftWords editing={editing} />}
            saveDraft={rest.saveDraft}
            publish={rest.publish}
            hasDraft={rest.hasDraft}
          />
        </div>
      </div>
    </EditorProvider>
  );
}
