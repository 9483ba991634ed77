"use client";

import type { ReactNode } from "react";
import { ChoiceSearch, type ChoiceSearchProps } from "./choice-search";
import { controlClass, FieldFrame } from "./field-frame";
import { useProblem } from "./form-context";

type ChoiceSearchFieldProps = Omit<ChoiceSearchProps, "controlClass" | "aria-label"> & {
  label: ReactNode;
  help?: ReactNode;
};

/** A choice among many with its label above, and help and problem below. */
export function ChoiceSearchField({ label, help, ...search }: ChoiceSearchFieldProps) {
  return (
    <FieldFrame name={search.name} label={label} help={help} problem={useProblem(search.name)}>
      <ChoiceSearch {...search} controlClass={controlClass} />
    </FieldFrame>
  );
}
