"use client";

import { placedSections } from "@/cms/pages/hidden-sections";
import { blankFields, type FieldSpec } from "@/cms/sections/field-spec";
import type { SectionKind } from "@/cms/sections/kinds";
import type { Section } from "@/cms/sections/section";
import { useToaster } from "../ui/toaster";
import { leadToView } from "./checks/lead-to";
import type { OutlineActions } from "./outline/outline-entry";
import {
  withoutSection,
  withSection,
  withSectionAt,
  withSectionHidden,
  withSectionMoved,
  withSectionTwice,
} from "./section-edits";
import type { PageEditing } from "./use-page-editing";

type Choice = {
  selectedId: string | null;
  /** Leads to a section's fields. */
  select: (id: string) => void;
  /** Keeps a section in mind without leading anywhere. */
  setSelectedId: (id: string | null) => void;
};

type Specs = Record<SectionKind, Record<string, FieldSpec>>;

/** What is done with sections of the page that is being written, where it is whole. */
export function useSectionActions(
  { document, change }: PageEditing,
  specs: Specs,
  { selectedId, select, setSelectedId }: Choice,
): Omit<OutlineActions, "onRevert"> & { onAdd: (kind: SectionKind) => void } {
  const announce = useToaster();
  function add(kind: SectionKind): void {
    const section = { id: crypto.randomUUID(), kind, fields: blankFields(specs[kind]) } as Section;
    change((before) => withSection(before, section, selectedId));
    select(section.id);
    leadToView();
  }

  function open(id: string): void {
    select(id);
    leadToView();
  }

  function remove(id: string): void {
    const sections = placedSections(document);
    const position = sections.findIndex(({ section }) => section.id === id);
    const removed = sections[position];
    if (!removed) return;
    change((before) => withoutSection(before, id));
    if (id === selectedId) setSelectedId((sections[position + 1] ?? sections[position - 1])?.section.id ?? null);
    const undo = () => change((before) => withSectionAt(before, removed, position));
    announce({ title: "Section removed", description: "It is gone from the page once you save.", undo });
  }

  function hide(id: string): void {
    change((before) => withSectionHidden(before, id, true));
    announce({
      title: "Section hidden",
      description: "The page keeps it. Visitors see it until you publish.",
      undo: () => show(id),
    });
  }

  function show(id: string): void {
    change((before) => withSectionHidden(before, id, false));
  }

  return {
    onAdd: add,
    onSelect: select,
    onOpen: open,
    onMove: (id, to) => change((before) => withSectionMoved(before, id, to)),
    onDuplicate: (id) => change((before) => withSectionTwice(before, id, crypto.randomUUID())),
    onRemove: remove,
    onHide: hide,
    onShow: show,
  };
}
