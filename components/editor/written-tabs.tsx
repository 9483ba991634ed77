"use client";

import type { Finding } from "@/cms/pages/checks";
import type { SectionKind } from "@/cms/sections/kinds";
import type { Tab } from "../ui/tabs";
import { ChecksPanel } from "./checks/checks-panel";
import { PageSourcesNote } from "./inheritance/page-sources-note";
import type { useInheritance } from "./inheritance/use-inheritance";
import type { PageEditorProps } from "./page-editor";
import { RevisionsPanel } from "./revisions/revisions-panel";
import { SectionPane } from "./section-pane";
import { BesideSection } from "./settings/beside";
import { PageSettings } from "./settings/page-settings";
import { editorTabs } from "./use-editor-place";
import type { PageEditing } from "./use-page-editing";

type WrittenTabsProps = Pick<PageEditorProps, "specs" | "lockedSectionIds" | "settings" | "revisions" | "tabs"> & {
  editing: PageEditing;
  inherited: ReturnType<typeof useInheritance>;
  findings: readonly Finding[];
  selectedId: string | null;
  onReview: () => void;
  onAdd: (kind: SectionKind) => void;
  onShow: (id: string) => void;
  onJump: (sectionId: string | null, field: string | null) => void;
};

/** The views beside the preview: the chosen section, the page, what more there is about it, its checks, its past. */
export function writtenTabs(props: WrittenTabsProps): Tab[] {
  const { editing, inherited, specs, lockedSectionIds, selectedId, findings } = props;
  const { document, problems, onChange, isDirty } = editing;
  return [
    {
      id: editorTabs.section,
      label: "Section",
      content: (
        <>
          {selectedId && <BesideSection document={document} sectionId={selectedId} />}
          <SectionPane
            {...{ document, selectedId, specs, lockedSectionIds, inherited, problems, onChange }}
            onReview={props.onReview}
            onAdd={props.onAdd}
            onShow={props.onShow}
          />
        </>
      ),
    },
    {
      id: editorTabs.page,
      label: "Page",
      content: (
        <>
          {inherited.sources && (
            <PageSourcesNote
              fields={inherited.sources.fields}
              isOwn={inherited.inheritance?.isOwn ?? false}
              onUseDefault={inherited.revertField}
            />
          )}
          <PageSettings {...{ document, problems, onChange }} specs={specs.page} settings={props.settings} />
        </>
      ),
    },
    ...props.tabs,
    {
      id: editorTabs.checks,
      label: "Checks",
      count: findings.length,
      content: <ChecksPanel findings={findings} document={document} onJump={props.onJump} />,
    },
    {
      id: editorTabs.revisions,
      label: "Revisions",
      content: (
        <RevisionsPanel
          source={props.revisions}
          version={editing.begun.version}
          typed={isDirty ? document : null}
          onRestored={editing.goOn}
        />
      ),
    },
  ];
}
