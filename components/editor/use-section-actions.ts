"use client";

import { blankFields, type FieldSpec } from "@/cms/sections/field-spec";
import type { SectionKind } from "@/cms/sections/kinds";
import type { Section } from "@/cms/sections/section";
import { useToaster } from "../ui/toaster";
import { leadToView } from "./checks/lead-to";
import type { OutlineActions } from "./outline/outline-entry";
import { withoutSection, withSection, withSectionAt, withSectionMoved, withSectionTwice } from "./section-edits";
import type { PageEditing } from "./use-page-editing";

type Choice = {
  selectedId: string | null;
  /** Leads to a section's fields. */
  select: (id: string) => void;
  /** Keeps a section in mind without leading anywhere. */
  setSelectedId: (id: string | null) => void;
};

type Specs = Record<SectionKind, Record<string, FieldSpec>>;

/** What is done with whole sections of the page that is being written. */
export function useSectionActions(
  { document, change }: PageEditing,
  specs: Specs,
  { selectedId, select, setSelectedId }: Choice,
): Omit<OutlineActions, "onShow"> & { onAdd: (kind: SectionKind) => void } {
  const announce = useToaster();
  const { sections } = document;

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
    const position = sections.findIndex((section) => section.id === id);
    const section = sections[position];
    if (!section) return;
    change((before) => withoutSection(before, id));
    if (id === selectedId) setSelectedId((sections[position + 1] ?? sections[position - 1])?.id ?? null);
    const undo = () => change((before) => withSectionAt(before, section, position));
    announce({ title: "Section removed", description: "It is gone from the page once you save.", undo });
  }

  return {
    onAdd: add,
    onSelect: select,
    onOpen: open,
    onMove: (id, to) => change((before) => withSectionMoved(before, id, to)),
    onDuplicate: (id) => change((before) => withSectionTwice(before, id, crypto.randomUUID())),
    onRemove: remove,
  };
}
