"use client";

import { Field } from "@base-ui/react/field";
import type { ReactNode } from "react";
import { controlClass, FieldFrame } from "./field-frame";
import { useProblem } from "./form-context";

type TextAreaFieldProps = {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  defaultValue?: string;
  rows?: number;
};

/** Several lines of text. */
export function TextAreaField({ name, label, help, defaultValue, rows = 4 }: TextAreaFieldProps) {
  return (
    <FieldFrame name={name} label={label} help={help} problem={useProblem(name)}>
      <Field.Control className={controlClass} defaultValue={defaultValue} render={<textarea rows={rows} />} />
    </FieldFrame>
  );
}
