"use client";

import { useTransition } from "react";
import { answerOf } from "../../ui/answer-of";
import type { FormState } from "../../ui/form-state";
import { useToaster } from "../../ui/toaster";
import type { Inheritance } from "./inheritance";

/** The version to save over, once all that is typed is saved; null where that was refused, and the editor says why. */
export type Settle = () => Promise<number | null>;

/**
 * Detaches, links and reverts a vendor's page, each with a way back.
 *
 * @param onDone called once something was done, or refused.
 */
export function useStandingActions({ actions }: Inheritance, settle: Settle, onDone: () => void) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();

  function run(answer: () => Promise<FormState | null>, done: () => void): void {
    startTransition(async () => {
      const state = await answer();
      onDone();
      if (state?.status === "failed") announce({ title: "Not changed", description: state.message });
      else if (state) done();
    });
  }

  /** On the page as it stands in the editor. */
  async function onSaved(act: (version: number) => Promise<FormState>): Promise<FormState | null> {
    const version = await settle();
    return version === null ? null : answerOf(act(version));
  }

  const sayLinked = () =>
    announce({
      title: "The page follows the default",
      description: "What differs from it is kept, and can be reverted section by section.",
    });
  const relink = () => run(() => answerOf(actions.link()), sayLinked);
  // The editor of a page that was reverted shows that it is gone, and can show it again.
  const restore = () =>
    run(
      () => answerOf(actions.restore()),
      () => announce({ title: "Brought back", description: "Visitors see the page as they did before." }),
    );

  return {
    isPending,
    link: () => run(() => onSaved(actions.link), sayLinked),
    detach: () =>
      run(
        () => onSaved(actions.detach),
        () => announce({ title: "Detached", description: "The page follows the default no more.", undo: relink }),
      ),
    revert: () =>
      run(
        () => onSaved(actions.revert),
        () => announce({ title: "Reverted", description: "Visitors see the default.", undo: restore }),
      ),
  };
}
