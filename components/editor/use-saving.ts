"use client";

import { useState, useTransition } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { type Impact, impactFingerprint } from "@/cms/pages/impact";
import { type FormState, idle } from "../ui/form-state";
import type { PageSave, PageSaved, SaveAction } from "./page-save";
import { standingProblems } from "./standing-problems";

const unanswered: FormState<PageSaved> = {
  status: "failed",
  message: "The server does not answer. What you typed is kept on this device; try again in a moment.",
  problems: {},
};

/** What becomes of saving a page: the answer to the last save, and what it would mean for vendors where that is asked. */
export function useSaving() {
  const [outcome, setOutcome] = useState<FormState<PageSaved>>(idle);
  const [refused, setRefused] = useState<PageDocument | null>(null);
  const [isPending, startTransition] = useTransition();
  const impact: Impact | null =
    outcome.status === "done" && outcome.result.kind === "preview" ? outcome.result.impact : null;

  /**
   * Hands the page over, with what of its impact the writer has seen.
   *
   * @param onAnswer told what came of it in the same step as it is shown.
   * @returns the version that is stored then; null where nothing was saved.
   */
  function save(
    action: SaveAction,
    page: Omit<PageSave, "lookedAt">,
    onAnswer: (saved: number | null, state: FormState<PageSaved>) => void,
  ): Promise<number | null> {
    const given = { ...page, ...(impact && { lookedAt: impactFingerprint(impact.pages) }) };
    return new Promise((resolve) =>
      startTransition(async () => {
        const state = await action(given).catch(() => unanswered);
        setOutcome(state);
        const saved = state.status === "done" && state.result.kind === "saved" ? state.result.version : null;
        setRefused(saved === null ? page.document : null);
        onAnswer(saved, state);
        resolve(saved);
      }),
    );
  }

  return {
    outcome,
    impact,
    isPending,
    isSaved: outcome.status === "done" && outcome.result.kind === "saved",
    /** What was refused and stands in a document as it was, by place. */
    problemsOf: (document: PageDocument) =>
      outcome.status === "failed" && refused ? standingProblems(outcome.problems, refused, document) : {},
    save,
    /** The writer goes on from somewhere else: the last answer says nothing of that. */
    forget: () => setOutcome(idle),
  };
}
