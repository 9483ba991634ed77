"use client";

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  use,
  useActionState,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { Alert } from "./alert";
import { answerOf } from "./answer-of";
import { Button, type ButtonLook } from "./button";
import { Failure } from "./failure";
import { FormContext, useClaimedProblems } from "./form-context";
import { type FormAction, type FormState, idle, versionName } from "./form-state";
import { useLeaveGuard } from "./use-leave-guard";
import { useSaveKey } from "./use-save-key";

type FormProps<T> = {
  action: FormAction<T>;
  children: ReactNode;
  /** Said when it worked; leave out where the page itself changes. */
  done?: ReactNode;
  /** Empties the fields when it worked. */
  isEmptiedWhenDone?: boolean;
  /** Called in the browser when it worked. */
  onDone?: (result: T, form: FormData) => void;
  /** Whether the action has saved what was typed, where it may have worked without. */
  isSaved?: (result: T) => boolean;
  /** The version that the fields show; the action finds it with `versionOf`. */
  version?: number;
  /** Nothing is lost where the page is left with something typed, such as a password to sign in with. */
  isLeftFreely?: boolean;
  className?: string;
};

/**
 * A form around a server action. What is typed stays until it was accepted, whatever goes wrong: problems show at their
 * fields and above the form, which takes the focus; an ended session and another's save offer a way on; leaving asks.
 */
export function Form<T>(props: FormProps<T>) {
  const { action, children, done, isEmptiedWhenDone, onDone, isSaved, version, isLeftFreely, className } = props;
  const [state, submit, isPending] = useActionState<FormState<T>, FormData>(
    (previous, form) => answerOf(action(previous, form)),
    idle,
  );
  const { byField, unclaimed, claim } = useClaimedProblems(state);
  const guard = useLeaveGuard();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const submitted = useRef<FormData>(new FormData());
  const [isTypedSince, setTypedSince] = useState(false);
  const [isUnsaved, setUnsaved] = useState(false);

  // Once for each answer: what is done then may render the form anew.
  const onAnswer = useEffectEvent((answer: FormState<T>) => {
    if (answer.status === "failed") summary.current?.focus();
    if (answer.status !== "done") return;
    if (!isSaved || isSaved(answer.result)) {
      guard.lower();
      setUnsaved(false);
    }
    if (isEmptiedWhenDone) form.current?.reset();
    onDone?.(answer.result, submitted.current);
  });
  useEffect(() => onAnswer(state), [state]);

  // By hand: React empties a form once its action has run, even where the action refused.
  const send = (filled: FormData) => {
    if (isPending) return;
    submitted.current = filled;
    setTypedSince(false);
    startTransition(() => submit(filled));
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter));
  };

  // What was stored before is saved by the key; what is only sent, such as an invitation, is not.
  useSaveKey(form, version === undefined ? undefined : () => form.current?.requestSubmit());

  const saveOver = (newerVersion: number) => {
    if (!form.current) return;
    const filled = new FormData(form.current);
    filled.set(versionName, String(newerVersion));
    send(filled);
  };

  const onTyped = () => {
    setTypedSince(true);
    if (isLeftFreely) return;
    guard.raise();
    setUnsaved(true);
  };

  const takeTheirs = () => {
    guard.lower();
    window.location.reload();
  };

  return (
    <form
      ref={form}
      action={submit}
      onSubmit={onSubmit}
      onChange={onTyped}
      noValidate
      data-unsaved={isUnsaved || undefined}
      className={className ?? "space-y-5"}
    >
      <FormContext value={{ isPending, answer: state, problems: byField, claim }}>
        {state.status === "failed" && (
          <Failure
            ref={summary}
            state={state}
            unclaimed={unclaimed}
            onSaveOver={version === undefined ? undefined : saveOver}
            onTakeTheirs={takeTheirs}
            isPending={isPending}
          />
        )}
        {state.status === "done" && done && !isTypedSince && <Alert tone="success">{done}</Alert>}
        {version !== undefined && <input type="hidden" name={versionName} value={version} />}
        {children}
      </FormContext>
    </form>
  );
}

type SubmitProps = { children: ReactNode; look?: ButtonLook; className?: string; name?: string; value?: string };

/** The button that submits the form it stands in. */
export function Submit({ look = "primary", ...rest }: SubmitProps) {
  const { isPending } = use(FormContext);
  return <Button {...rest} type="submit" look={look} isPending={isPending} />;
}
