"use client";

import { unstable_rethrow } from "next/navigation";
import {
  createContext,
  type FormEvent,
  type ReactNode,
  startTransition,
  use,
  useActionState,
  useEffect,
  useEffectEvent,
  useRef,
} from "react";
import { Alert } from "./alert";
import { Button, type ButtonLook } from "./button";
import { type FormAction, type FormState, idle } from "./form-state";

const StateContext = createContext<{ state: FormState; isPending: boolean }>({ state: idle, isPending: false });

type FormProps<T> = {
  action: FormAction<T>;
  children: ReactNode;
  /** Said when it worked; leave out where the page itself changes. */
  done?: ReactNode;
  /** Empties the fields when it worked. */
  isEmptiedWhenDone?: boolean;
  /** Called in the browser when it worked. */
  onDone?: (result: T, form: FormData) => void;
  /** Where to sign in again, in another tab, when the session ended meanwhile. */
  signInHref?: string;
  className?: string;
};

/**
 * A form around a server action. What is typed stays until it was accepted, whatever goes wrong; problems show at their
 * fields and above the form, which takes the focus.
 */
export function Form<T>({ action, children, done, isEmptiedWhenDone, onDone, signInHref, className }: FormProps<T>) {
  const [state, submit, isPending] = useActionState(answered(action), idle);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const submitted = useRef<FormData>(new FormData());

  // Once for each answer: what is done then may render the form anew.
  const onAnswer = useEffectEvent((answer: FormState<T>) => {
    if (answer.status === "failed") summary.current?.focus();
    if (answer.status !== "done") return;
    if (isEmptiedWhenDone) form.current?.reset();
    onDone?.(answer.result, submitted.current);
  });
  useEffect(() => onAnswer(state), [state]);

  // By hand: React empties a form once its action has run, even where the action refused.
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    submitted.current = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(() => submit(submitted.current));
  };

  return (
    <form ref={form} action={submit} onSubmit={onSubmit} noValidate className={className ?? "space-y-5"}>
      <StateContext value={{ state, isPending }}>
        {state.status === "failed" && (
          <Alert tone="danger" ref={summary}>
            <p>{state.message}</p>
            {state.isSignedOut && signInHref && (
              <p>
                <a href={signInHref} target="_blank" rel="noreferrer" className="font-medium underline">
                  Sign in again in a new tab, then submit once more
                </a>
              </p>
            )}
          </Alert>
        )}
        {state.status === "done" && done && <Alert tone="success">{done}</Alert>}
        {children}
      </StateContext>
    </form>
  );
}

/** A server that does not answer, or knows the action no more, must not take what was typed away with it. */
function answered<T>(action: FormAction<T>): FormAction<T> {
  return async (previous, form) => {
    try {
      return await action(previous, form);
    } catch (error) {
      unstable_rethrow(error);
      const message = "The server did not answer, and nothing was saved. What you typed is still here; try again.";
      return { status: "failed", message, problems: {} };
    }
  };
}

/** What is wrong with the field of this name, as the form's action found. */
export function useProblem(name: string): string | undefined {
  const { state } = use(StateContext);
  return state.status === "failed" ? state.problems[name] : undefined;
}

type SubmitProps = { children: ReactNode; look?: ButtonLook; className?: string; name?: string; value?: string };

/** The button that submits the form it stands in. */
export function Submit({ look = "primary", ...rest }: SubmitProps) {
  const { isPending } = use(StateContext);
  return <Button {...rest} type="submit" look={look} isPending={isPending} />;
}
