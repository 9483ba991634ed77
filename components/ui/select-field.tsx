"use client";

import { Field } from "@base-ui/react/field";
import type { ReactNode } from "react";
import { controlClass, FieldFrame } from "./field-frame";
import { useProblem } from "./form-context";

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: Option[] };

type SelectFieldProps = {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  options: ReadonlyArray<Option | OptionGroup>;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
};

/** A choice of one; the browser's own control, which phones show best. */
export function SelectField({ name, label, help, options, defaultValue, onValueChange }: SelectFieldProps) {
  return (
    <FieldFrame name={name} label={label} help={help} problem={useProblem(name)}>
      <Field.Control
        className={controlClass}
        defaultValue={defaultValue}
        render={
          <select onChange={(event) => onValueChange?.(event.target.value)}>
            {options.map((option) => ("options" in option ? group(option) : single(option)))}
          </select>
        }
      />
    </FieldFrame>
  );
}

function group({ label, options }: OptionGroup) {
  return (
    <optgroup key={label} label={label}>
      {options.map(single)}
    </optgroup>
  );
}

function single({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
