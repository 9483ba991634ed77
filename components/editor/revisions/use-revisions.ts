"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { answerOf } from "../../ui/answer-of";
import type { RevisionSource, ShownRevision } from "./revision-source";

type Loaded = { revisions: readonly ShownRevision[]; next: number | null };

/**
 * The revisions of a page, loaded some at a time; anew with each version of the page.
 *
 * @returns `loaded` is null until the first ones are there; `problem` says why there are none, or no more.
 */
export function useRevisions({ load }: Pick<RevisionSource, "load">, version: number) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isLoading, setLoading] = useState(false);

  async function read(before: number | null, isWanted: () => boolean): Promise<void> {
    setLoading(true);
    const state = await answerOf(load(before));
    if (!isWanted()) return;
    setLoading(false);
    setProblem(state.status === "failed" ? state.message : null);
    if (state.status !== "done") return;
    const { revisions, next } = state.result;
    setLoaded((known) => ({
      revisions: before === null ? revisions : [...(known?.revisions ?? []), ...revisions],
      next,
    }));
  }

  const readNewest = useEffectEvent(read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version of the page has other revisions
  useEffect(() => {
    let isWanted = true;
    readNewest(null, () => isWanted);
    return () => {
      isWanted = false;
    };
  }, [version]);

  const next = loaded?.next ?? null;
  return {
    loaded,
    problem,
    isLoading,
    loadMore: next === null ? undefined : () => read(next, () => true),
    retry: () => read(null, () => true),
  };
}
