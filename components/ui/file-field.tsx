"use client";

import { Field } from "@base-ui/react/field";
import type { ReactNode } from "react";
import { FieldFrame } from "./field-frame";
import { useFieldProblem } from "./use-field-problem";

type FileFieldProps = {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  /** What the file dialog offers; what a file really is the server finds out. */
  accept: string;
  onFile?: () => void;
};

const fileClass =
  "block w-full cursor-pointer rounded-lg border border-edge bg-panel p-2 text-sm text-ink data-[invalid]:border-danger file:mr-3 file:min-h-8 file:cursor-pointer file:rounded-md file:border-0 file:bg-hover file:px-3 file:py-1.5 file:text-sm file:font-medium file:text-ink";

/** A file on the reader's own machine, with its label above, and help and problem below. */
export function FileField({ name, label, help, accept, onFile }: FileFieldProps) {
  const { problem } = useFieldProblem(name);
  return (
    <FieldFrame name={name} label={label} help={help} problem={problem}>
      <Field.Control type="file" accept={accept} onChange={onFile} className={fileClass} />
    </FieldFrame>
  );
}
