"use client";

import { type ChangeEvent, type FocusEvent, useEffect, useState } from "react";
import { useAnswer, useProblem } from "./form-context";

type Typing = { isChecked: boolean; isChanged: boolean; text: string };

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
  const [typing, setTyping] = useState<Typing>({ isChecked: false, isChanged: false, text: "" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer is about what stands in the field by then
  useEffect(() => setTyping((before) => ({ ...before, isChanged: false })), [answer]);

  const { isChecked, isChanged, text } = typing;
  const own = isChecked ? check?.(value ?? text) : undefined;
  return {
    problem: own ?? (check && isChanged ? undefined : refused),
    onBlur: ({ target }: FocusEvent<HTMLInputElement>) =>
      setTyping((before) => ({ ...before, isChecked: true, text: target.value })),
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
      setTyping((before) => ({
        isChecked: before.isChecked || refused !== undefined,
        isChanged: true,
        text: target.value,
      })),
  };
}
