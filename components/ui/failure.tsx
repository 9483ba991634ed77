"use client";

import type { Ref } from "react";
import { Alert } from "./alert";
import { Button } from "./button";
import type { ClaimedProblems } from "./claim-problems";
import type { FormState } from "./form-state";

type FailureProps = {
  state: Extract<FormState, { status: "failed" }>;
  /** What is wrong that no field says. */
  unclaimed: ClaimedProblems["unclaimed"];
  /** Saves over what someone else saved, given its version; left out where that cannot be. */
  onSaveOver?: (newerVersion: number) => void;
  /** Gives up what was typed. */
  onTakeTheirs: () => void;
  isPending: boolean;
  ref?: Ref<HTMLDivElement>;
};

/** Why something was not saved, everything that no field says itself, and how to go on without losing what was typed. */
export function Failure({ state, unclaimed, onSaveOver, onTakeTheirs, isPending, ref }: FailureProps) {
  const { newerVersion } = state;
  const told = unclaimed.filter(({ problem }) => problem !== state.message);
  return (
    <Alert tone="danger" ref={ref}>
      <p>{state.message}</p>
      {told.length > 0 && (
        <ul className="list-disc pl-5">
          {told.map(({ path, problem }) => (
            <li key={path}>
              {path && `${pathInWords(path)}: `}
              {problem}
            </li>
          ))}
        </ul>
      )}
      {state.isSignedOut && (
        <p>
          <a href={signInHref()} target="_blank" rel="noreferrer" className="font-medium underline">
            Sign in again in a new tab, then submit once more
          </a>
        </p>
      )}
      {onSaveOver && newerVersion !== undefined && (
        <div className="flex flex-wrap gap-2">
          <Button isPending={isPending} onClick={() => onSaveOver(newerVersion)}>
            Save mine over it
          </Button>
          <Button onClick={onTakeTheirs}>Take theirs</Button>
        </div>
      )}
    </Alert>
  );
}

/** Leads back to where the reader is now. */
function signInHref(): string {
  return `/login?next=${encodeURIComponent(window.location.pathname + window.location.search)}`;
}

/** `Default locale` for `defaultLocale`, `Locales 1` for `locales.1`. */
function pathInWords(path: string): string {
  const words = path
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(".", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
