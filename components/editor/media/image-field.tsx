"use client";

import { blankFields, type FieldSpec } from "@/cms/sections/field-spec";
import { Button } from "../../ui/button";
import { GroupEditor } from "../fields/field-editor";
import type { FieldProps } from "../fields/field-props";

type ImageFieldProps = FieldProps & { spec: Extract<FieldSpec, { type: "image" }>; isOptional?: boolean };

/** Chooses a picture. */
export function ImageField({ isOptional = false, spec, ...props }: ImageFieldProps) {
  const { label, value, path, isReadOnly, onChange } = props;
  if (isOptional && !value) {
    if (isReadOnly) return null;
    return <Button onClick={() => onChange(path, blankFields(spec.fields))}>Add {label.toLowerCase()}</Button>;
  }
  return (
    <div className="space-y-2">
      <GroupEditor {...props} spec={spec} fields={spec.fields} />
      {isOptional && !isReadOnly && (
        <Button look="quiet" onClick={() => onChange(path, null)}>
          Remove {label.toLowerCase()}
        </Button>
      )}
    </div>
  );
}
