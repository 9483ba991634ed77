"use client";

import { useSortable } from "@dnd-kit/sortable";
import { Archive, Ellipsis, EyeOff, GripVertical, Lock } from "lucide-react";
import { type CSSProperties, type KeyboardEvent, useRef } from "react";
import { isRetired, ofKind } from "@/cms/sections/retired";
import { inWords } from "../../pages/words";
import { Badge } from "../../ui/badge";
import { Menu, MenuButton } from "../../ui/menu";
import { useEditor } from "../editor-context";
import { filledText } from "../fields/variables/filled-text";
import { kindWords } from "./kind-words";
import type { OutlineActions, OutlineEntry } from "./outline-entry";
import { sectionLabel } from "./section-label";

type OutlineItemProps = {
  entry: OutlineEntry;
  /** How many sections are shown. */
  count: number;
  /** Whether the page holds as many sections as it may. */
  isFull: boolean;
  isSelected: boolean;
  on: OutlineActions;
};

/** One section in the outline: chosen by a press, moved by its handle, by the menu or with Alt and the arrow keys. */
export function OutlineItem({ entry, count, isFull, isSelected, on }: OutlineItemProps) {
  const { section, position, chip, isLocked, hasProblem } = entry;
  const isHidden = position === null;
  const isFixed = isHidden || isLocked;
  const sortable = useSortable({ id: section.id, disabled: isFixed });
  const kind = inWords(section.kind);
  const { variables } = useEditor();
  const written = sectionLabel(section);
  const title = filledText(written, variables) ?? written;
  const about = title ? `${kind}: ${title}` : kind;
  const Icon = ofKind(kindWords, section)?.icon ?? Archive;
  const isLedOn = useRef(false);
  const open = () => {
    isLedOn.current = true;
    on.onOpen(section.id);
  };
  const returnFocusTo = () => {
    const wasLedOn = isLedOn.current;
    isLedOn.current = false;
    return wasLedOn ? false : null;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || isFixed || position === null) return;
    if (event.key === "ArrowUp") on.onMove(section.id, position - 1);
    else if (event.key === "ArrowDown") on.onMove(section.id, position + 1);
    else return;
    event.preventDefault();
  };

  return (
    <li
      ref={sortable.setNodeRef}
      style={movedBy(sortable.transform, sortable.transition)}
      className={`group relative flex items-stretch rounded-lg ${isSelected ? "bg-accent-soft" : "hover:bg-hover"} ${sortable.isDragging ? "z-10 shadow-float" : ""}`}
    >
      <button
        type="button"
        {...sortable.attributes}
        {...sortable.listeners}
        ref={sortable.setActivatorNodeRef}
        aria-label={`Drag ${about}`}
        disabled={isFixed}
        className="grid w-6 shrink-0 cursor-grab touch-none place-items-center rounded-l-lg text-soft disabled:invisible"
      >
        <GripVertical aria-hidden="true" className="size-4" />
      </button>
      <button
        type="button"
        aria-current={isSelected ? "true" : undefined}
        // A press of a key comes without a count of clicks.
        onClick={({ detail }) => (detail === 0 ? on.onOpen(section.id) : on.onSelect(section.id))}
        onKeyDown={onKeyDown}
        className="flex min-h-12 min-w-0 flex-1 items-start gap-2.5 py-2 text-left"
      >
        <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${isSelected ? "text-accent" : "text-soft"}`} />
        <span className="min-w-0 flex-1">
          <span
            className={`line-clamp-2 text-sm leading-snug font-medium wrap-anywhere ${isHidden ? "text-soft line-through" : ""}`}
          >
            {title || "Nothing written yet"}
          </span>
          <span className="mt-0.5 flex flex-wrap items-center gap-1.5 text-xs text-soft">
            {kind}
            {chip}
            {isHidden && !chip && <EyeOff aria-label="Hidden" className="size-3.5" />}
            {isLocked && !chip && <Lock aria-label="Locked" className="size-3.5" />}
            {hasProblem && <Badge tone="danger">To mend</Badge>}
          </span>
        </span>
      </button>
      <Menu
        returnFocusTo={returnFocusTo}
        trigger={
          <button
            type="button"
            aria-label={`More to do with ${about}`}
            className="grid w-9 shrink-0 place-items-center rounded-r-lg text-soft hover:text-ink"
          >
            <Ellipsis aria-hidden="true" className="size-4" />
          </button>
        }
      >
        <ItemActions {...{ entry, count, isFull }} on={{ ...on, onOpen: open }} />
      </Menu>
    </li>
  );
}

function ItemActions({ entry, count, isFull, on }: Omit<OutlineItemProps, "isSelected">) {
  const { section, position, isLocked } = entry;
  const { id } = section;
  const isGone = isRetired(section);
  const remove = entry.isRemovable && <MenuButton onClick={() => on.onRemove(id)}>Remove</MenuButton>;
  if (position === null) {
    return (
      <>
        <MenuButton onClick={() => on.onShow(id)}>Show again</MenuButton>
        {remove}
      </>
    );
  }
  return (
    <>
      <MenuButton onClick={() => on.onOpen(id)}>{isLocked || isGone ? "Look at it" : "Edit"}</MenuButton>
      {!isLocked && position > 0 && <MenuButton onClick={() => on.onMove(id, position - 1)}>Move up</MenuButton>}
      {!isLocked && position < count - 1 && (
        <MenuButton onClick={() => on.onMove(id, position + 1)}>Move down</MenuButton>
      )}
      {entry.isRevertible && <MenuButton onClick={() => on.onRevert(id)}>Revert section</MenuButton>}
      {!isGone && !isFull && <MenuButton onClick={() => on.onDuplicate(id)}>Duplicate</MenuButton>}
      {entry.isHideable && <MenuButton onClick={() => on.onHide(id)}>Hide</MenuButton>}
      {remove}
    </>
  );
}

type Moved = { x: number; y: number } | null;

/** Along the list only. */
function movedBy(by: Moved, transition: string | undefined): CSSProperties {
  return { transform: by ? `translateY(${Math.round(by.y)}px)` : undefined, transition };
}
