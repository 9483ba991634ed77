"use client";

import { Field } from "@base-ui/react/field";
import type { ReactNode } from "react";
import { useProblem } from "./form";
import { controlClass } from "./text-field";

type TextAreaFieldProps = {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  defaultValue?: string;
  rows?: number;
};

/** Several lines of text. */
export function TextAreaField({ name, label, help, defaultValue, rows = 4 }: TextAreaFieldProps) {
  const problem = useProblem(name);
  return (
    <Field.Root name={name} invalid={problem !== undefined} className="space-y-1.5">
      <Field.Label className="block text-sm font-medium">{label}</Field.Label>
      <Field.Control className={controlClass} defaultValue={defaultValue} render={<textarea rows={rows} />} />
      {help && <Field.Description className="text-sm text-soft">{help}</Field.Description>}
      <Field.Error match={problem !== undefined} className="text-sm text-danger">
        {problem}
      </Field.Error>
    </Field.Root>
  );
}
