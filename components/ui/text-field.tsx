"use client";

import { Field } from "@base-ui/react/field";
import type { ComponentProps, ReactNode } from "react";
import { controlClass, FieldFrame } from "./field-frame";
import { useFieldProblem } from "./use-field-problem";

export type TextFieldProps = Omit<ComponentProps<typeof Field.Control>, "className"> & {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  /** Stands inside the field at its end, such as a button. */
  end?: ReactNode;
  /** Says what is wrong with what is typed, in a sentence; asked once the field was left or refused. */
  check?: (typed: string) => string | undefined;
};

/** A line of text with its label above, and help and problem below. */
export function TextField({ name, label, help, end, check, onBlur, onChange, ...control }: TextFieldProps) {
  const value = typeof control.value === "string" ? control.value : undefined;
  const { problem, ...heard } = useFieldProblem(name, check, value);
  return (
    <FieldFrame name={name} label={label} help={help} problem={problem}>
      <div className="relative">
        <Field.Control
          {...control}
          onBlur={(event) => {
            heard.onBlur(event);
            onBlur?.(event);
          }}
          onChange={(event) => {
            heard.onChange(event);
            onChange?.(event);
          }}
          className={`${controlClass} ${end ? "pr-12" : ""}`}
        />
        {end}
      </div>
    </FieldFrame>
  );
}
