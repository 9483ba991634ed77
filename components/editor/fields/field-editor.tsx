"use client";

import { blankValue, type FieldSpec } from "@/cms/sections/field-spec";
import { inWords } from "../../pages/words";
import { Button } from "../../ui/button";
import { SwitchField } from "../../ui/switch-field";
import { ImageField } from "../media/image-field";
import type { FieldProps } from "./field-props";
import { LabelledField } from "./labelled-field";
import { ListEditor } from "./lists/list-editor";

/** Writes one field of a page as its schema asks: a text, a choice, a group of fields, a list of them. */
export function FieldEditor(props: FieldProps) {
  const { spec, label, value, path, isReadOnly, onChange } = props;
  switch (spec.type) {
    case "optional":
      if (spec.of.type === "image") return <ImageField {...props} spec={spec.of} isOptional />;
      return <OptionalEditor {...props} of={spec.of} />;
    case "image":
      return <ImageField {...props} spec={spec} />;
    case "group":
    case "link":
      return <GroupEditor {...props} fields={spec.fields} />;
    case "list":
      return <ListEditor {...props} spec={spec} />;
    case "switch":
      return (
        <SwitchField
          label={label}
          checked={value === true}
          onCheckedChange={(checked) => !isReadOnly && onChange(path, checked)}
        />
      );
    default:
      return <LabelledField {...props} spec={spec} />;
  }
}

type FieldSetProps = FieldProps & { fields: Record<string, FieldSpec> };

/** Several fields that belong together. */
export function GroupEditor(props: FieldSetProps) {
  return (
    <fieldset className="min-w-0 space-y-4 rounded-lg border border-line p-4">
      <legend className="px-1 text-sm font-medium">{props.label}</legend>
      <FieldSet {...props} />
    </fieldset>
  );
}

/** The fields of a group, one below the other, without what would hold them together. */
export function FieldSet({ fields, value, path, ...rest }: FieldSetProps) {
  const values = (value ?? {}) as Record<string, unknown>;
  return Object.entries(fields).map(([name, spec]) => (
    <FieldEditor key={name} {...rest} label={inWords(name)} spec={spec} value={values[name]} path={[...path, name]} />
  ));
}

/** Fields that may be left out altogether. */
function OptionalEditor({ of, ...props }: FieldProps & { of: FieldSpec }) {
  const { label, value, path, isReadOnly, onChange } = props;
  if (value === null || value === undefined) {
    if (isReadOnly) return null;
    return (
      <div>
        <Button onClick={() => onChange(path, blankValue(of))}>Add {label.toLowerCase()}</Button>
      </div>
    );
  }
  return (
    <div className="space-y-2">
      <FieldEditor {...props} spec={of} />
      {!isReadOnly && (
        <Button look="quiet" onClick={() => onChange(path, null)}>
          Remove {label.toLowerCase()}
        </Button>
      )}
    </div>
  );
}
