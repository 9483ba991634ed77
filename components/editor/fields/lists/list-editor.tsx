"use client";

import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { Plus } from "lucide-react";
import { useId, useState } from "react";
import { blankValue, type FieldSpec } from "@/cms/sections/field-spec";
import { Button } from "../../../ui/button";
import { dragWords } from "../../drag-words";
import type { FieldProps } from "../field-props";
import { ListItem } from "./list-item";
import { useKeyedItems } from "./use-keyed-items";

type ListSpec = Extract<FieldSpec, { type: "list" }>;

/** Several of a kind, such as questions or plans: added, duplicated, removed, put in order. */
export function ListEditor({ label, spec, value, path, ...rest }: FieldProps & { spec: ListSpec }) {
  const id = useId();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const { keys, insert, move, remove } = useKeyedItems({ label, path, items, max: spec.max, onChange: rest.onChange });
  // What was just added is open to be written.
  const [added, setAdded] = useState<string | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const problem = rest.problems[path.join(".")];
  const isFull = items.length >= spec.max;

  function add(index: number, item: unknown): void {
    const key = crypto.randomUUID();
    insert(index, item, key);
    setAdded(key);
  }

  return (
    <fieldset className="min-w-0 space-y-3" data-field={path.join(".")}>
      <legend className="text-sm font-medium">{label}</legend>
      {problem && <p className="text-sm text-danger">{problem}</p>}
      <DndContext
        id={id}
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={dragWords(label, keys)}
        onDragEnd={({ active, over }) => over && move(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)))}
      >
        <SortableContext items={[...keys]} strategy={verticalListSortingStrategy}>
          <ol className="space-y-2 empty:hidden">
            {items.map((item, index) => (
              <ListItem
                {...rest}
                key={keys[index]}
                itemKey={keys[index] ?? ""}
                label={`${label} ${index + 1}`}
                spec={spec.item}
                value={item}
                path={[...path, index]}
                startsOpen={keys[index] === added}
                onMoveUp={index > 0 ? () => move(index, index - 1) : undefined}
                onMoveDown={index < items.length - 1 ? () => move(index, index + 1) : undefined}
                onDuplicate={isFull ? undefined : () => add(index + 1, structuredClone(item))}
                onRemove={items.length > spec.min ? () => remove(index) : undefined}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {!rest.isReadOnly && !isFull && (
        <Button onClick={() => add(items.length, blankValue(spec.item))}>
          <Plus aria-hidden="true" className="size-4" /> Add to {label.toLowerCase()}
        </Button>
      )}
    </fieldset>
  );
}
