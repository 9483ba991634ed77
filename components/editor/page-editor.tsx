"use client";

import type { ReactNode } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { heldBy, mostSections } from "@/cms/pages/hidden-sections";
import { sectionAt } from "@/cms/pages/section-at";
import type { FieldSpec } from "@/cms/sections/field-spec";
import type { SectionKind } from "@/cms/sections/kinds";
import { type Tab, Tabs } from "../ui/tabs";
import { ChecksSummary } from "./checks/checks-summary";
import { ErrorsShownProvider } from "./checks/errors-shown";
import { DraftStatus } from "./drafts/draft-status";
import { type EditorContextValue, EditorProvider } from "./editor-context";
import { EditorLayout } from "./editor-layout";
import { EditorNotices } from "./editor-notices";
import type { Inheritance } from "./inheritance/inheritance";
import { InheritanceBar } from "./inheritance/inheritance-bar";
import { Outline } from "./outline/outline";
import { outlineEntries } from "./outline/outline-entries";
import type { SaveAction } from "./page-save";
import { PreviewPane } from "./preview/preview-pane";
import type { RevisionSource } from "./revisions/revision-source";
import { SaveBar } from "./save-bar";
import type { SettingsProps } from "./settings/page-settings";
import type { Writer } from "./use-page-editing";
import { type EditorState, usePageEditor } from "./use-page-editor";
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
  /** Where visitors see the page once it is published; null where nobody knows yet. */
  siteAddress: string | null;
  /** What stands above: where one is, the title, what is done with the page as a whole. */
  head: ReactNode;
  /** More about the page, beside its fields. */
  tabs: readonly Tab[];
};

/** Writes a page: its sections on the left, how visitors will see it in the middle, the fields on the right. */
export function PageEditor(props: PageEditorProps) {
  const { specs, lockedSectionIds, context, writer, signInHref } = props;
  const state = usePageEditor(props);
  const { editing, inherited, place, saveDraft, showErrors, findings } = state;
  const { document, isDirty } = editing;
  const { publish } = state.buttons;
  const { selectedId } = place;
  const tabs = writtenTabs({
    ...{ editing, inherited, specs, lockedSectionIds, findings, selectedId },
    settings: props.settings,
    revisions: props.revisions,
    tabs: props.tabs,
    onReview: () => state.dialog.open("review"),
    onAdd: state.onAdd,
    onShow: state.outlineActions.onShow,
    onJump: state.jump,
  });

  return (
    <EditorProvider value={context}>
      <EditorLayout
        view={place.view}
        onView={place.setView}
        head={props.head}
        notices={
          <div ref={state.summary} tabIndex={-1} className="space-y-2 px-4 outline-none not-empty:py-2">
            <EditorNotices
              editing={editing}
              buttons={state.buttons}
              saveDraft={saveDraft}
              signInHref={signInHref}
              writer={writer}
              onJump={state.jump}
            />
            <InheritanceBar
              page={inherited}
              document={document}
              specs={specs}
              settle={state.settle}
              showPage={(shown) => (
                <PreviewPane pageId={context.pageId} document={shown} selectedId={null} onSelect={() => {}} />
              )}
              dialog={state.dialog}
            />
          </div>
        }
        outline={<WrittenOutline state={state} lockedSectionIds={lockedSectionIds} />}
        preview={
          <PreviewPane
            pageId={context.pageId}
            document={document}
            selectedId={document.sections.some(({ id }) => id === selectedId) ? selectedId : null}
            onSelect={state.outlineActions.onSelect}
          />
        }
        fields={
          <ErrorsShownProvider value={showErrors}>
            <Tabs label="What is written" tabs={tabs} current={place.tab} onChange={place.setTab} />
          </ErrorsShownProvider>
        }
        save={
          <SaveBar
            editing={editing}
            status={<DraftStatus state={editing.draft.status} signInHref={signInHref} locale={writer.locale} />}
            checks={<ChecksSummary findings={findings} onShow={state.showChecks} />}
            onSave={state.buttons.save}
            // What is typed is refused with its places when it is saved; of a page that says nothing there is none.
            onPublish={publish && ((!(isDirty && document.sections.length) && showErrors) || publish)}
            hasDraft={props.hasDraft}
          />
        }
      />
    </EditorProvider>
  );
}

/** The outline of what is typed, with the sections marked in which something was refused. */
function WrittenOutline({ state, lockedSectionIds }: { state: EditorState; lockedSectionIds: readonly string[] }) {
  const { editing, inherited, place, outlineActions, onAdd } = state;
  const { document, problems } = editing;
  const wrongIds = new Set(
    Object.keys(problems).flatMap((path) => sectionAt(document, path.split("."))?.section.id ?? []),
  );
  const entries = outlineEntries({ document, sources: inherited.sources, lockedSectionIds, wrongIds });
  const isFull = heldBy(document).length >= mostSections;
  return <Outline entries={entries} isFull={isFull} selectedId={place.selectedId} on={outlineActions} onAdd={onAdd} />;
}
