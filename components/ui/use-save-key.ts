"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";

/** On the element of everything on a screen that can be saved by itself. */
const mark = "data-saved-by-key";

/**
 * ⌘S or Ctrl-S saves: of several things on a screen that are saved by themselves the one that has the focus, else the
 * only one.
 *
 * @param what the element that holds what is saved.
 * @param save left out where there is nothing to save by a key.
 */
export function useSaveKey(what: RefObject<HTMLElement | null>, save: (() => void) | undefined): void {
  const isOn = save !== undefined;
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { current } = what;
    const isKey = event.key.toLowerCase() === "s" && (event.metaKey || event.ctrlKey);
    if (!current || !isKey || event.altKey || event.shiftKey) return;
    const isMeant = current.contains(document.activeElement) || document.querySelectorAll(`[${mark}]`).length === 1;
    if (!isMeant || event.defaultPrevented) return;
    event.preventDefault();
    save?.();
  });
  useEffect(() => {
    if (!isOn) return;
    const { current } = what;
    current?.setAttribute(mark, "");
    window.addEventListener("keydown", onKey);
    return () => {
      current?.removeAttribute(mark);
      window.removeEventListener("keydown", onKey);
    };
  }, [isOn, what]);
}
