"use client";

import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { blankValue, type FieldSpec } from "@/cms/sections/field-spec";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { moved } from "../set-at";
import { FieldEditor } from "./field-editor";
import type { FieldProps } from "./field-props";

type ListSpec = Extract<FieldSpec, { type: "list" }>;

/** Several of a kind, such as questions or plans: added, removed, put in order. */
export function ListEditor({
  label,
  spec,
  value,
  path,
  problems,
  isReadOnly,
  onChange,
}: FieldProps & { spec: ListSpec }) {
  const items = Array.isArray(value) ? value : [];
  const problem = problems[path.join(".")];
  return (
    <fieldset className="space-y-3">
      <legend className="text-sm font-medium">{label}</legend>
      {problem && <p className="text-sm text-danger">{problem}</p>}
      <ol className="space-y-3">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no name of their own, and none is ever left behind
          <li key={index} className="flex flex-wrap items-start gap-2">
            <div className="min-w-0 flex-1 basis-56">
              <FieldEditor
                label={`${label} ${index + 1}`}
                spec={spec.item}
                value={item}
                path={[...path, index]}
                problems={problems}
                isReadOnly={isReadOnly}
                onChange={onChange}
              />
            </div>
            {!isReadOnly && (
              <div className="flex gap-1 pt-6">
                <IconButton
                  icon={ArrowUp}
                  label={`Move ${label} ${index + 1} up`}
                  isDisabled={index === 0}
                  onClick={() => onChange(path, moved(items, index, index - 1))}
                />
                <IconButton
                  icon={ArrowDown}
                  label={`Move ${label} ${index + 1} down`}
                  isDisabled={index === items.length - 1}
                  onClick={() => onChange(path, moved(items, index, index + 1))}
                />
                <IconButton
                  icon={Trash2}
                  label={`Remove ${label} ${index + 1}`}
                  isDisabled={items.length <= spec.min}
                  onClick={() =>
                    onChange(
                      path,
                      items.filter((_, other) => other !== index),
                    )
                  }
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      {!isReadOnly && items.length < spec.max && (
        <Button onClick={() => onChange(path, [...items, blankValue(spec.item)])}>
          <Plus aria-hidden="true" className="size-4" /> Add to {label.toLowerCase()}
        </Button>
      )}
    </fieldset>
  );
}
