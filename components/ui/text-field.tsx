"use client";

import { Field } from "@base-ui/react/field";
import type { ComponentProps, ReactNode } from "react";
import { controlClass, FieldFrame } from "./field-frame";
import { useProblem } from "./form-context";

export type TextFieldProps = Omit<ComponentProps<typeof Field.Control>, "className"> & {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  /** Stands inside the field at its end, such as a button. */
  end?: ReactNode;
};

/** A line of text with its label above, and help and problem below. */
export function TextField({ name, label, help, end, ...control }: TextFieldProps) {
  return (
    <FieldFrame name={name} label={label} help={help} problem={useProblem(name)}>
      <div className="relative">
        <Field.Control {...control} className={`${controlClass} ${end ? "pr-12" : ""}`} />
        {end}
      </div>
    </FieldFrame>
  );
}
