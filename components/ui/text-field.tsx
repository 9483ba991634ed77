"use client";

import { Field } from "@base-ui/react/field";
import type { ComponentProps, ReactNode } from "react";
import { useProblem } from "./form";

export type TextFieldProps = Omit<ComponentProps<typeof Field.Control>, "className"> & {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  /** Stands inside the field at its end, such as a button. */
  end?: ReactNode;
};

export const controlClass =
  "block min-h-11 w-full rounded-lg border border-edge bg-panel px-3 py-2 text-base text-ink placeholder:text-soft data-[invalid]:border-danger sm:text-sm";

/** A line of text with its label above, and help and problem below. */
export function TextField({ name, label, help, end, ...control }: TextFieldProps) {
  const problem = useProblem(name);
  return (
    <Field.Root name={name} invalid={problem !== undefined} className="space-y-1.5">
      <Field.Label className="block text-sm font-medium">{label}</Field.Label>
      <div className="relative">
        <Field.Control {...control} className={`${controlClass} ${end ? "pr-12" : ""}`} />
        {end}
      </div>
      {help && <Field.Description className="text-sm text-soft">{help}</Field.Description>}
      <Field.Error match={problem !== undefined} className="text-sm text-danger">
        {problem}
      </Field.Error>
    </Field.Root>
  );
}
