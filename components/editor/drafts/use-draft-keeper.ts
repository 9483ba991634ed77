"use client";

import { useEffect, useState } from "react";
import { useToaster } from "../../ui/toaster";
import { type Drafts, draftKeeper, type KeeperState, nothingKept } from "./draft-keeper";
import type { DraftState } from "./draft-status";
import type { FoundCopy } from "./sort-copies";

type DraftKeeperProps = Drafts & {
  /** Whether what stands in the editor was just saved. */
  isSaved: boolean;
};

/**
 * Keeps what is typed until it is saved: on this device at once, on the server after each pause. After a reload it is
 * back by itself; what other tabs, browsers and earlier visits left is found. Asks before an unsaved page is left.
 */
export function useDraftKeeper({ isSaved, ...drafts }: DraftKeeperProps) {
  const { isDirty, onRestore } = drafts;
  const [state, setState] = useState(nothingKept);
  const [keeper] = useState(() => draftKeeper(drafts, setState));
  const announce = useToaster();

  useEffect(() => {
    keeper.open();
    return keeper.close;
  }, [keeper]);

  useEffect(() => keeper.update(drafts));

  useEffect(() => {
    const onVisibility = () => (document.visibilityState === "hidden" ? keeper.flush() : keeper.wake());
    window.addEventListener("pagehide", keeper.flush);
    window.addEventListener("online", keeper.wake);
    window.addEventListener("focus", keeper.wake);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      window.removeEventListener("pagehide", keeper.flush);
      window.removeEventListener("online", keeper.wake);
      window.removeEventListener("focus", keeper.wake);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [keeper]);

  useEffect(() => {
    if (!isDirty) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [isDirty]);

  return {
    status: isDirty ? unsavedState(state) : ({ kind: isSaved ? "saved" : "unchanged" } satisfies DraftState),
    found: state.found,
    isOpenElsewhere: state.isOpenElsewhere,
    /** Whether what was typed before a reload is back, and the writer has not said yet that they saw it. */
    isRestored: state.isRestored && isDirty,
    dismissRestored: keeper.dismissRestored,
    bringBack(copy: FoundCopy): void {
      const before = keeper.bringBack(copy);
      const undo = () => {
        keeper.putBack(copy);
        onRestore(before);
      };
      announce({ title: "Your earlier changes are back", description: "They are not saved yet.", undo });
    },
    forget(copy: FoundCopy): void {
      keeper.forget(copy);
      announce({ title: "Those changes are forgotten", undo: () => keeper.putBack(copy) });
    },
  };
}

export type KeptDraft = ReturnType<typeof useDraftKeeper>;

function unsavedState({ local, server }: KeeperState): DraftState {
  if (server.kind === "signed-out" && local === "kept") return { kind: "signed-out" };
  if (server.kind === "away" && local === "kept") return { kind: navigator.onLine ? "unanswered" : "offline" };
  if (server.kind === "kept") return { kind: "on-server", at: server.at };
  if (local === "kept") return { kind: "on-device" };
  return { kind: local === "full" ? "nowhere" : "typing" };
}
