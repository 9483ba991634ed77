"use client";

import { useRef } from "react";
import type { FormState } from "../ui/form-state";
import { useFindings } from "./checks/use-findings";
import { useInheritance } from "./inheritance/use-inheritance";
import { useInheritanceDialog } from "./inheritance/use-inheritance-dialog";
import type { Settle } from "./inheritance/use-standing-actions";
import type { PageEditorProps } from "./page-editor";
import { editorTabs, useEditorPlace } from "./use-editor-place";
import { usePageEditing } from "./use-page-editing";
import { useSaveButtons } from "./use-save-buttons";
import { useSectionActions } from "./use-section-actions";
import { useShortcuts } from "./use-shortcuts";

/** Everything that the parts of the editor share: the page as it is typed, where its writer is, and what can be done. */
export function usePageEditor(props: PageEditorProps) {
  const { document: stored, originRevisionId, version, context } = props;
  const summary = useRef<HTMLDivElement>(null);
  const place = useEditorPlace(stored);
  const latest = { content: { document: stored, originRevisionId }, version };
  const editing = usePageEditing(context.pageId, latest, props.writer, showRefusal);
  const { document, isDirty, run } = editing;
  const inherited = useInheritance(props.inheritance, editing);
  const saveDraft = inherited.saying(props.saveDraft);
  const publish = props.publish && inherited.saying(props.publish);
  const buttons = useSaveButtons(editing, { saveDraft, publish, siteAddress: props.siteAddress });
  const { onAdd, ...onSections } = useSectionActions(editing, props.specs.sections, place);
  const settle: Settle = async () => (isDirty ? run(saveDraft) : editing.begun.version);
  const findings = useFindings(document, context);
  const showChecks = () => place.show(editorTabs.checks);
  useShortcuts({
    onSave: buttons.save,
    onUndo: editing.undo,
    onRedo: editing.redo,
  });

  function showRefusal(state: FormState): void {
    summary.current?.focus();
    place.openRefused(document, state);
  }

  const outlineActions = {
    ...onSections,
    onRevert: inherited.revertSection,
    ...(inherited.sources && { onHide: inherited.hideSection, onShow: inherited.showSection }),
  };

  return {
    /** Takes the focus where something was refused. */
    summary,
    place,
    editing,
    inherited,
    saveDraft,
    buttons,
    settle,
    dialog: useInheritanceDialog(settle),
    onAdd,
    outlineActions,
    findings,
    showChecks,
    /** Leads to what stops the page from going public; null where nothing does. */
    showErrors: findings.some(({ level }) => level === "error") ? showChecks : null,
    jump: (sectionId: string | null, field: string | null) => place.jump(document, sectionId, field),
  };
}

export type EditorState = ReturnType<typeof usePageEditor>;
