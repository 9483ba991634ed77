"use client";

import { useEffect, useEffectEvent } from "react";

type Shortcuts = { onSave: () => void; onUndo: (() => void) | undefined; onRedo: (() => void) | undefined };

/** ⌘S or Ctrl-S saves; ⌘Z and ⇧⌘Z undo and redo where no field has a history of its own. */
export function useShortcuts({ onSave, onUndo, onRedo }: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.metaKey || event.ctrlKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "s" && !event.shiftKey) {
      event.preventDefault();
      onSave();
    }
    if (key !== "z" || isTypedInto(event.target)) return;
    event.preventDefault();
    (event.shiftKey ? onRedo : onUndo)?.();
  });
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
