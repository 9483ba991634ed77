"use client";

import { useState } from "react";
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
  // Not a transition: that lasts until the screen behind the answer is new as well, and swallowed what was pressed
  // next, such as a way on from the refusal that stood there already.
  const [isPending, setPending] = useState(false);
  const impact: Impact | null =
    outcome.status === "done" && outcome.result.kind === "preview" ? outcome.result.impact : null;

  /**
   * Hands the page over, with what of its impact the writer has seen.
   *
   * @param onAnswer told what came of it in the same step as it is shown.
   * @returns the version that is stored then; null where nothing was saved.
   */
  async function save(
    action: SaveAction,
    page: Omit<PageSave, "lookedAt">,
    onAnswer: (saved: number | null, state: FormState<PageSaved>) => void,
  ): Promise<number | null> {
    setPending(true);
    const given = { ...page, ...(impact && { lookedAt: impactFingerprint(impact.pages) }) };
    const state = await action(given).catch(() => unanswered);
    const saved = state.status === "done" && state.result.kind === "saved" ? state.result.version : null;
    setPending(false);
    setOutcome(state);
    setRefused(saved === null ? page.document : null);
    onAnswer(saved, state);
    return saved;
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
