"use client";

import { useEffect, useEffectEvent } from "react";
import { shortcutKeys } from "./protocol";
import { tell } from "./use-shown";

/**
 * Lets no link, no form and no drag lead away from the preview. A click on what lies in a section chooses it, and the
 * editor's shortcuts are handed on to the editor.
 */
export function useStayHere(choose: (sectionId: string) => void): void {
  const onClick = useEffectEvent((event: Event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest("a[href]")) event.preventDefault();
    const section = event.target.closest("main section[id]");
    if (section && event.type === "click") choose(section.id);
  });
  useEffect(() => {
    const ended = new AbortController();
    const listening = { capture: true, signal: ended.signal };
    for (const name of ["click", "auxclick"]) document.addEventListener(name, (event) => onClick(event), listening);
    document.addEventListener("keydown", handOn, listening);
    for (const name of ["submit", "dragstart"]) {
      document.addEventListener(name, (event) => event.preventDefault(), listening);
    }
    return () => ended.abort();
  }, []);
}

function handOn(event: KeyboardEvent): void {
  if (!(event.metaKey || event.ctrlKey) || event.altKey) return;
  const key = shortcutKeys.find((each) => each === event.key.toLowerCase());
  if (!key) return;
  event.preventDefault();
  tell({ kind: "orion.pressed", key, isShifted: event.shiftKey });
}
