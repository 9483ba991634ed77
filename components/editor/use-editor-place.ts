"use client";

import { useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import type { FormState } from "../ui/form-state";
import { keepFocus, leadTo } from "./checks/lead-to";
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
    if (field) leadTo(sectionId ? `sections.${position}.${field}` : field);
  }

  /** Opens what holds the first thing that was refused; what a small screen shows stays. */
  function openRefused({ sections }: PageDocument, state: FormState): void {
    if (state.status !== "failed") return;
    const [path] = Object.keys(state.problems);
    if (path === undefined) return;
    const wrong = sections[positionIn(path)];
    if (wrong) setSelectedId(wrong.id);
    setTab(wrong ? editorTabs.section : editorTabs.page);
  }

  return { selectedId, setSelectedId, tab, setTab, view, setView, show, select, jump, openRefused };
}

/** The position of the section that a problem's path, such as `sections.2.fields.heading`, leads to; else -1. */
export function positionIn(path: string): number {
  return Number(/^sections\.(\d+)\./.exec(path)?.[1] ?? -1);
}
