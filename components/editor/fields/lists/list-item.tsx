"use client";

import { useSortable } from "@dnd-kit/sortable";
import { ChevronRight, GripVertical } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { Badge } from "../../../ui/badge";
import { FieldEditor, FieldSet } from "../field-editor";
import type { FieldProps } from "../field-props";
import { ItemMenu, type ItemMenuProps } from "./item-menu";
import { itemTitle } from "./item-title";

type ListItemProps = FieldProps & Omit<ItemMenuProps, "label"> & { itemKey: string; startsOpen: boolean };

/** An item of a list: one field, or several that fold away under what they say first. */
export function ListItem({
  itemKey,
  startsOpen,
  onMoveUp,
  onMoveDown,
  onDuplicate,
  onRemove,
  ...field
}: ListItemProps) {
  const { label, spec, isReadOnly = false } = field;
  const sortable = useSortable({ id: itemKey, disabled: isReadOnly });
  const transform = sortable.transform && `translateY(${Math.round(sortable.transform.y)}px)`;
  return (
    <li
      ref={sortable.setNodeRef}
      style={{ transform: transform ?? undefined, transition: sortable.transition }}
      className={`relative flex items-start rounded-lg border border-line bg-panel ${sortable.isDragging ? "z-10 shadow-float" : ""}`}
    >
      {!isReadOnly && (
        <button
          type="button"
          {...sortable.attributes}
          {...sortable.listeners}
          ref={sortable.setActivatorNodeRef}
          aria-label={`Drag ${label}`}
          className="grid h-12 w-7 shrink-0 cursor-grab touch-none place-items-center rounded-l-lg text-soft"
        >
          <GripVertical aria-hidden="true" className="size-4" />
        </button>
      )}
      {"fields" in spec ? (
        <FoldedFields {...field} fields={spec.fields} startsOpen={startsOpen} />
      ) : (
        <div className="min-w-0 flex-1 py-2">
          <FieldEditor {...field} />
        </div>
      )}
      {!isReadOnly && <ItemMenu {...{ label, onMoveUp, onMoveDown, onDuplicate, onRemove }} />}
    </li>
  );
}

type FoldedFieldsProps = Parameters<typeof FieldSet>[0] & { startsOpen: boolean };

/** Opens by itself where something is wrong in it. */
function FoldedFields({ startsOpen, ...field }: FoldedFieldsProps) {
  const { label, spec, value, path, problems } = field;
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  const hasProblem = Object.keys(problems).some((place) => place.startsWith(`${path.join(".")}.`));
  useEffect(() => {
    if (hasProblem) setOpen(true);
  }, [hasProblem]);
  return (
    <div className="min-w-0 flex-1">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        data-field={path.join(".")}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-12 w-full items-center gap-2 rounded-lg py-1 pr-1 text-left"
      >
        <ChevronRight
          aria-hidden="true"
          className={`size-4 shrink-0 text-soft transition-transform ${isOpen ? "rotate-90" : ""}`}
        />
        <span className="min-w-0 flex-1">
          <span className="block text-xs text-soft">{label}</span>
          <span className="block truncate text-sm font-medium">{itemTitle(spec, value) || "Nothing written yet"}</span>
        </span>
        {hasProblem && <Badge tone="danger">To mend</Badge>}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend, which would say the name twice */}
      <div id={id} role="group" aria-label={label} hidden={!isOpen} className="space-y-4 pt-2 pr-1 pb-4">
        {isOpen && (spec.type === "image" ? <FieldEditor {...field} /> : <FieldSet {...field} />)}
      </div>
    </div>
  );
}
