"use client";

import { dequal } from "dequal/lite";
import { useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import type { FormState } from "../ui/form-state";
import { useToaster } from "../ui/toaster";
import { useBase } from "../ui/use-base";
import type { FindNewer, NewerPage, Typed } from "./drafts/typed";
import { useDraftKeeper } from "./drafts/use-draft-keeper";
import { beginHistory, record, redo, undo } from "./history";
import type { SaveAction } from "./page-save";
import { type Next, type Path, setAt } from "./set-at";
import { useSaving } from "./use-saving";

/** A page as the server has it: its content, and the version to save over. */
export type StoredPage = {
  content: { document: PageDocument; originRevisionId: string | null };
  version: number;
};

/** Who writes, and how they learn of what others have saved meanwhile. */
export type Writer = { userId: string; locale: string; findNewer: FindNewer };

/**
 * A page while it is written: what is typed with its undone and redone steps, what it was begun from, and what became
 * of the last save. While nothing is typed, it is the page as the server has it.
 *
 * @param latest the page as the server has it now.
 * @param writer for whom what is typed is kept.
 * @param onRefused called when a save was refused, or has to be pressed once more.
 */
export function usePageEditing(
  pageId: string,
  latest: StoredPage,
  writer: Writer,
  onRefused: (state: FormState) => void,
) {
  const [history, setHistory] = useState(() => beginHistory(latest.content.document));
  const [base, setBase] = useBase(latest);
  const [givenBack, setGivenBack] = useState<readonly string[]>([]);
  const saving = useSaving();
  const { outcome, isPending, isSaved } = saving;
  const announce = useToaster();
  const document = history.present;
  const { content: begun, version } = base;
  const isDirty = document !== begun.document;
  const typed = { document, version, originRevisionId: begun.originRevisionId, givenBack };
  const stored = latest.content.document;
  const draft = useDraftKeeper({ pageId, userId: writer.userId, typed, isDirty, isSaved, stored, onRestore: restore });
  const newer = outcome.status === "failed" ? outcome.newerVersion : undefined;
  // The default behind an override may be newer although the page is not.
  const isNewer = latest.version > version || (latest.version === version && isOverAnother(latest, base));
  if (!isDirty && !isPending && isNewer) begin(latest);

  function begin(page: StoredPage): void {
    setHistory(beginHistory(page.content.document));
    setBase(page);
    setGivenBack([]);
  }

  /**
   * @param over the version to save over, where that is not the one that the writer began with.
   * @returns the version that is stored then; null where nothing was saved.
   */
  function run(action: SaveAction, over = version): Promise<number | null> {
    return save(action, { ...begun, document }, { over, isChanged: isDirty });
  }

  function save(
    action: SaveAction,
    content: StoredPage["content"],
    { over, isChanged }: { over: number; isChanged: boolean },
  ): Promise<number | null> {
    return saving.save(action, { ...content, version: over, isChanged }, (saved, state) => {
      if (saved === null) return onRefused(state);
      setBase({ content, version: saved });
      setGivenBack([]);
    });
  }

  /** Goes on from a stored page; what was typed can be brought back. */
  function startOver(start: StoredPage, title: string): void {
    const before = { history, base, givenBack };
    begin(start);
    saving.forget();
    const bringBack = () => {
      setHistory(before.history);
      setBase(before.base);
      setGivenBack(before.givenBack);
    };
    announce({ title, ...(isDirty && { description: "Yours is put aside.", undo: bringBack }) });
  }

  /**
   * Goes on from the page as it was just stored here.
   *
   * @param again what is typed over it once more; null for nothing.
   */
  function goOn(from: StoredPage, again: PageDocument | null): void {
    begin(from);
    saving.forget();
    if (again) setHistory((before) => record(before, again, null, Date.now()));
  }

  /** What was typed goes on from what it was begun from: a save that came in between is not overwritten unseen. */
  function restore({ document: kept, originRevisionId, version: begunFrom, givenBack: back = [] }: Typed): void {
    setGivenBack(back);
    setHistory((before) => record(before, kept, null, Date.now()));
    setBase({ content: { document: begun.document, originRevisionId }, version: begunFrom });
    saving.forget();
  }

  /** Goes on from what someone else saved, with what was typed merged into it, and saves that. */
  function saveMerged(action: SaveAction, merged: PageDocument, { theirs, ...newest }: NewerPage): void {
    const { originRevisionId, version: over } = newest;
    const start = { content: { document: theirs, originRevisionId }, version: over };
    if (dequal(merged, theirs)) {
      startOver(start, "This is what they saved");
      return;
    }
    setHistory((before) => record(before, merged, null, Date.now()));
    setBase(start);
    save(action, { document: merged, originRevisionId }, { over, isChanged: true });
  }

  return {
    document,
    begun: base,
    onChange: (path: Path, value: Next) => {
      // Lists and whole sections change in steps of their own; a text goes on with what is being typed into it.
      const place = typeof value === "string" ? path.join(".") : null;
      setHistory((before) => record(before, setAt(before.present, path, value) as PageDocument, place, Date.now()));
    },
    /** Changes several things in one step. */
    change: (next: (document: PageDocument) => PageDocument) =>
      setHistory((before) => record(before, next(before.present), null, Date.now())),
    /** What of the page was given back to the default and is not saved yet. */
    givenBack,
    setGivenBack,
    undo: history.past.length ? () => setHistory(undo) : undefined,
    redo: history.future.length ? () => setHistory(redo) : undefined,
    outcome,
    impact: saving.impact,
    problems: saving.problemsOf(document),
    isDirty,
    isSaved,
    isPending,
    run,
    /** Leaves what the last save answered: what it would have meant is not decided, and can be asked again. */
    forgetOutcome: saving.forget,
    /** Goes back to what is stored, which may be newer than what the writer began with. */
    discard: () => startOver(latest.version > version ? latest : base, "Your changes are discarded"),
    /** What is kept of what is typed, and what was found. */
    draft,
    saveMerged,
    goOn,
    /** Saves over what someone else saved meanwhile, by `run`; undefined where nobody did. */
    newer,
    takeTheirs: newer && latest.version >= newer ? () => startOver(latest, "This is what they saved") : undefined,
  };
}

export type PageEditing = ReturnType<typeof usePageEditing>;

function isOverAnother(one: StoredPage, other: StoredPage): boolean {
  return one.content.originRevisionId !== other.content.originRevisionId;
}
