"use client";

import { type ChangeEvent, type FocusEvent, useState } from "react";
import { useAnswer, useProblem } from "./form-context";
import type { FormState } from "./form-state";

type Typing = {
  isChecked: boolean;
  /** What the form had been answered when the field was changed last. */
  changedAfter: FormState | null;
  text: string;
};

/**
 * What is wrong with a field: as its own rule says once it was left or refused, else as the form's action found, until
 * something else is typed.
 *
 * @param check the field's rule, where it has one that the browser can follow.
 * @param value what stands in a field that its form controls.
 */
export function useFieldProblem(name: string, check?: (typed: string) => string | undefined, value?: string) {
  const refused = useProblem(name);
  const answer = useAnswer();
  const [typing, setTyping] = useState<Typing>({ isChecked: false, changedAfter: null, text: "" });
  const { isChecked, changedAfter, text } = typing;
  // Every answer is about what stands in the field by then.
  const isChanged = changedAfter === answer;
  const own = isChecked ? check?.(value ?? text) : undefined;
  return {
    problem: own ?? (check && isChanged ? undefined : refused),
    onBlur: ({ target }: FocusEvent<HTMLInputElement>) =>
      setTyping((before) => ({ ...before, isChecked: true, text: target.value })),
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
      setTyping((before) => ({
        isChecked: before.isChecked || refused !== undefined,
        changedAfter: answer,
        text: target.value,
      })),
  };
}
