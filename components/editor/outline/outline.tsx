"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { useId } from "react";
import type { SectionKind } from "@/cms/sections/kinds";
import { dragWords } from "../drag-words";
import { AddSection } from "./add-section";
import type { OutlineActions, OutlineEntry } from "./outline-entry";
import { OutlineItem } from "./outline-item";

type OutlineProps = {
  entries: readonly OutlineEntry[];
  /** Whether the page holds as many sections as it may. */
  isFull: boolean;
  selectedId: string | null;
  on: OutlineActions;
  onAdd: (kind: SectionKind) => void;
};

/** The sections of a page in their order, hidden ones in their places among them. */
export function Outline({ entries, isFull, selectedId, on, onAdd }: OutlineProps) {
  // Given by React, so that the server and the browser name the instructions alike.
  const id = useId();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = entries.map(({ section }) => section.id);
  const shown = entries.filter(({ position }) => position !== null);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const target = shown.find(({ section }) => section.id === over?.id);
    if (target?.position != null && active.id !== over?.id) on.onMove(String(active.id), target.position);
  };
  return (
    <section aria-label="Sections" className="space-y-3">
      <h2 className="px-2 text-sm font-semibold">Sections</h2>
      {entries.length === 0 && (
        <p className="px-2 text-sm text-soft">
          The page is empty. Most begin with a hero, which holds the main heading.
        </p>
      )}
      <DndContext
        id={id}
        accessibility={dragWords("Section", ids)}
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol className="space-y-0.5">
            {entries.map((entry) => (
              <OutlineItem
                key={entry.section.id}
                entry={entry}
                count={shown.length}
                isFull={isFull}
                isSelected={entry.section.id === selectedId}
                on={on}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {!isFull && <AddSection onAdd={onAdd} />}
    </section>
  );
}
