"use client";

import { createContext, use, useCallback, useEffect, useMemo, useState } from "react";
import { type ClaimedProblems, claimProblems } from "./claim-problems";
import { type FormState, idle } from "./form-state";

type FormContext = {
  isPending: boolean;
  answer: FormState;
  problems: ClaimedProblems["byField"];
  /** Says that the form has a field of this name, which shows its problems; returns how to take that back. */
  claim: (name: string) => () => void;
};

/** What a form tells the fields in it. */
export const FormContext = createContext<FormContext>({
  isPending: false,
  answer: idle,
  problems: {},
  claim: () => () => undefined,
});

/** The names of a form's fields, and which of the problems that it was answered they show. */
export function useClaimedProblems(state: FormState): ClaimedProblems & Pick<FormContext, "claim"> {
  const [fields, setFields] = useState<readonly string[]>([]);
  const claim = useCallback((name: string) => {
    setFields((before) => [...before, name]);
    return () => setFields((before) => before.toSpliced(before.indexOf(name), 1));
  }, []);
  const claimed = useMemo(
    () => claimProblems(state.status === "failed" ? state.problems : {}, fields),
    [state, fields],
  );
  return { ...claimed, claim };
}

/** What is wrong with the field of this name, or with a part of it, as the form's action found. */
export function useProblem(name: string): string | undefined {
  const { problems, claim } = use(FormContext);
  useEffect(() => claim(name), [claim, name]);
  return problems[name];
}

/** What the form was answered last. */
export function useAnswer(): FormState {
  return use(FormContext).answer;
}
