"use client";

import { useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { sectionAt } from "@/cms/pages/section-at";
import type { FormState } from "../ui/form-state";
import { keepFocus, leadTo, leadToView } from "./checks/lead-to";
import type { View } from "./pane-switch";

/** The views beside the preview that every page has. */
export const editorTabs = { section: "section", page: "page", checks: "checks", revisions: "revisions" } as const;

/** Where in the editor its writer is: the section that is chosen, the view beside the preview, a small screen's pane. */
export function useEditorPlace(stored: PageDocument) {
  const [selectedId, setSelectedId] = useState<string | null>(stored.sections[0]?.id ?? null);
  const [tab, setTab] = useState<string>(stored.sections.length ? editorTabs.section : editorTabs.page);
  const [view, setView] = useState<View>("sections");

  function show(tabId: string): void {
    setTab(tabId);
    setView("fields");
    keepFocus();
  }

  function select(id: string): void {
    setSelectedId(id);
    show(editorTabs.section);
  }

  /** Leads to a field of a section, or of the page itself for null. */
  function jump({ sections }: PageDocument, sectionId: string | null, field: string | null): void {
    if (sectionId) select(sectionId);
    else show(editorTabs.page);
    const position = sections.findIndex(({ id }) => id === sectionId);
    // A hidden section is shown again before it can be written in.
    if (sectionId && position < 0) leadToView();
    else if (field) leadTo(sectionId ? `sections.${position}.${field}` : field);
  }

  /** Opens what holds the first thing that was refused; what a small screen shows stays. */
  function openRefused(document: PageDocument, state: FormState): void {
    if (state.status !== "failed") return;
    const [path] = Object.keys(state.problems);
    if (path === undefined) return;
    const wrong = sectionAt(document, path.split("."))?.section;
    if (wrong) setSelectedId(wrong.id);
    setTab(wrong ? editorTabs.section : editorTabs.page);
  }

  return { selectedId, setSelectedId, tab, setTab, view, setView, show, select, jump, openRefused };
}
