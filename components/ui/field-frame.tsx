"use client";

import { Field } from "@base-ui/react/field";
import type { ReactNode } from "react";

export type FieldFrameProps = {
  name: string;
  label: ReactNode;
  /** Stands beside the label, at the end of its line. */
  aside?: ReactNode;
  help?: ReactNode;
  problem: string | undefined;
  children: ReactNode;
};

export const controlClass =
  "block min-h-11 w-full rounded-lg border border-edge bg-panel px-3 py-2 text-base text-ink placeholder:text-soft data-[invalid]:border-danger sm:text-sm";

/** What every field has around its control: the label above, and help and problem below. */
export function FieldFrame({ name, label, aside, help, problem, children }: FieldFrameProps) {
  return (
    <Field.Root name={name} invalid={problem !== undefined} className="space-y-1.5">
      <div className="flex items-baseline justify-between gap-3">
        <Field.Label className="block text-sm font-medium">{label}</Field.Label>
        {aside}
      </div>
      {children}
      {help && <Field.Description className="text-sm text-soft">{help}</Field.Description>}
      <Field.Error match={problem !== undefined} className="text-sm text-danger">
        {problem}
      </Field.Error>
    </Field.Root>
  );
}
