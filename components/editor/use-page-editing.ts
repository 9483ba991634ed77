"use client";

import { useState, useTransition } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { type Impact, impactFingerprint } from "@/cms/pages/impact";
import type { FormState } from "../ui/form-state";
import { useToaster } from "../ui/toaster";
import { useBase } from "../ui/use-base";
import { useKeptTyping } from "./drafts/use-kept-typing";
import { beginHistory, record, redo, undo } from "./history";
import type { PageSaved, SaveAction } from "./page-save";
import { type Path, setAt } from "./set-at";

/** A page as the server has it: its content, and the version to save over. */
export type StoredPage = {
  content: { document: PageDocument; originRevisionId: string | null };
  version: number;
};

const unanswered: FormState<PageSaved> = {
  status: "failed",
  message: "The server does not answer. What you typed is kept on this device; try again in a moment.",
  problems: {},
};

/**
 * A page while it is written: what is typed with its undone and redone steps, what it was begun from, and what became
 * of the last save. While nothing is typed, it is the page as the server has it.
 *
 * @param latest the page as the server has it now.
 * @param onRefused called when a save was refused, or has to be pressed once more.
 */
export function usePageEditing(pageId: string, latest: StoredPage, onRefused: (state: FormState) => void) {
  const [history, setHistory] = useState(() => beginHistory(latest.content.document));
  const [base, setBase] = useBase(latest);
  const [outcome, setOutcome] = useState<FormState<PageSaved>>({ status: "idle" });
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const document = history.present;
  const { content: begun, version } = base;
  const isDirty = document !== begun.document;
  const kept = useKeptTyping(pageId, { document, version, originRevisionId: begun.originRevisionId, isDirty });
  const newer = outcome.status === "failed" ? outcome.newerVersion : undefined;
  const impact: Impact | null =
    outcome.status === "done" && outcome.result.kind === "preview" ? outcome.result.impact : null;
  if (!isDirty && !isPending && latest.version > version) begin(latest);

  function begin(page: StoredPage): void {
    setHistory(beginHistory(page.content.document));
    setBase(page);
  }

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
      } else onRefused(state);
    });
  }

  /** Goes on from a stored page; what was typed can be brought back. */
  function startOver(start: StoredPage, title: string): void {
    const before = { history, base };
    begin(start);
    setOutcome({ status: "idle" });
    const bringBack = () => {
      setHistory(before.history);
      setBase(before.base);
    };
    announce({ title, ...(isDirty && { description: "Yours is put aside.", undo: bringBack }) });
  }

  /** What was typed goes on from what it was begun from: a save that came in between is not overwritten unseen. */
  function takeKept(): void {
    const found = kept.take();
    if (!found) return;
    const { originRevisionId } = found;
    setHistory(record(beginHistory(latest.content.document), found.document, null, Date.now()));
    setBase({ content: { document: latest.content.document, originRevisionId }, version: found.version });
  }

  return {
    document,
    begun: base,
    onChange: (path: Path, value: unknown) => {
      // Lists and whole sections change in steps of their own; a text goes on with what is being typed into it.
      const place = typeof value === "string" ? path.join(".") : null;
      setHistory((before) => record(before, setAt(before.present, path, value) as PageDocument, place, Date.now()));
    },
    /** Changes several things in one step. */
    change: (next: (document: PageDocument) => PageDocument) =>
      setHistory((before) => record(before, next(before.present), null, Date.now())),
    undo: history.past.length ? () => setHistory(undo) : undefined,
    redo: history.future.length ? () => setHistory(redo) : undefined,
    outcome,
    impact,
    problems: outcome.status === "failed" ? outcome.problems : {},
    isDirty,
    isSaved: outcome.status === "done" && outcome.result.kind === "saved",
    isPending,
    run,
    /** Goes back to what is stored, which may be newer than what the writer began with. */
    discard: () => startOver(latest.version > version ? latest : base, "Your changes are discarded"),
    hasKept: Boolean(kept.found),
    takeKept,
    forgetKept: kept.discard,
    /** Saves over what someone else saved meanwhile, by `run`; undefined where nobody did. */
    newer,
    takeTheirs: newer && latest.version >= newer ? () => startOver(latest, "This is what they saved") : undefined,
  };
}

export type PageEditing = ReturnType<typeof usePageEditing>;
