"use client";

import { useState, useTransition } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { type Impact, impactFingerprint } from "@/cms/pages/impact";
import type { FormState } from "../ui/form-state";
import { useToaster } from "../ui/toaster";
import { useBase } from "../ui/use-base";
import { useKeptTyping } from "./drafts/use-kept-typing";
import type { PageSaved, SaveAction } from "./page-save";
import { type Path, setAt } from "./set-at";

type Stored = { content: { document: PageDocument; originRevisionId: string | null }; version: number };

const unanswered: FormState<PageSaved> = {
  status: "failed",
  message: "The server does not answer. What you typed is kept on this device; try again in a moment.",
  problems: {},
};

/**
 * A page while it is written: what is typed, what it was begun from, and what became of the last save.
 *
 * @param latest the page as the server has it now.
 * @param onRefused called when a save was refused, or has to be pressed once more.
 */
export function usePageEditing(pageId: string, latest: Stored, onRefused: () => void) {
  const [document, setDocument] = useState(latest.content.document);
  const [base, setBase] = useBase(latest);
  const [outcome, setOutcome] = useState<FormState<PageSaved>>({ status: "idle" });
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const { content: begun, version } = base;
  const isDirty = document !== begun.document;
  const kept = useKeptTyping(pageId, { document, version, originRevisionId: begun.originRevisionId, isDirty });
  const newer = outcome.status === "failed" ? outcome.newerVersion : undefined;
  const impact: Impact | null =
    outcome.status === "done" && outcome.result.kind === "preview" ? outcome.result.impact : null;

  /** @param over the version to save over, where that is not the one that the writer began with. */
  function run(action: SaveAction, over = version): void {
    const content = { ...begun, document };
    const lookedAt = impact ? impactFingerprint(impact.pages) : undefined;
    startTransition(async () => {
      const save = { ...content, version: over, isChanged: isDirty, ...(lookedAt !== undefined && { lookedAt }) };
      const state = await action(save).catch(() => unanswered);
      setOutcome(state);
      if (state.status === "done" && state.result.kind === "saved") {
        setBase({ content, version: state.result.version });
      } else onRefused();
    });
  }

  /** Goes back to what is stored, which may be newer than what the writer began with. */
  function discard(): void {
    const start = latest.version > version ? latest : base;
    setDocument(start.content.document);
    setBase(start);
    setOutcome({ status: "idle" });
  }

  function takeTheirs(): void {
    discard();
    const undo = () => {
      setDocument(document);
      setBase(base);
    };
    announce({ title: "This is what they saved", ...(isDirty && { description: "Yours is put aside.", undo }) });
  }

  /** What was typed goes on from what it was begun from: a save that came in between is not overwritten unseen. */
  function takeKept(): void {
    const found = kept.take();
    if (!found) return;
    const { originRevisionId } = found;
    setDocument(found.document);
    setBase({ content: { document: latest.content.document, originRevisionId }, version: found.version });
  }

  return {
    document,
    onChange: (path: Path, value: unknown) => setDocument((before) => setAt(before, path, value) as PageDocument),
    outcome,
    impact,
    problems: outcome.status === "failed" ? outcome.problems : {},
    isDirty,
    isSaved: outcome.status === "done" && outcome.result.kind === "saved",
    isPending,
    run,
    discard,
    hasKept: Boolean(kept.found),
    takeKept,
    forgetKept: kept.discard,
    /** Saves over what someone else saved meanwhile, by `run`; undefined where nobody did. */
    newer,
    takeTheirs: newer && latest.version >= newer ? takeTheirs : undefined,
  };
}
