"use client";

import { useEffect } from "react";
import { type FocusPlace, placeOf, successorOf } from "./focus-places";

/** So far back it is followed through windows and menus that have closed. */
const mostPlaces = 8;

/**
 * Keeps the keyboard where it was: where an action takes away, moves or disables what has the focus, the focus goes to
 * what took its place. Whoever leads the focus on by themselves, such as a window that closes, comes first.
 */
export function FocusKeeper() {
  useEffect(keepFocus, []);
  return null;
}

function keepFocus(): () => void {
  let places: FocusPlace[] = [];
  let frame: number | null = null;
  const isLost = () => {
    const { activeElement: active, body } = document;
    // Browsers take the focus from what was disabled a moment later.
    return places.length > 0 && (!active || active === body || active.matches(":disabled"));
  };

  const onFocus = ({ target }: FocusEvent) => {
    // A message that passes is no place to stay.
    if (!(target instanceof HTMLElement) || target.closest("[data-passing]")) return;
    places = [...places.slice(1 - mostPlaces), placeOf(target)];
  };
  // Whoever presses where nothing takes the focus has left it on purpose.
  const onPress = () => {
    if (isLost()) places = [];
  };
  const recover = () => {
    frame = null;
    if (!isLost()) return;
    for (const place of places.toReversed()) {
      const successor = successorOf(place);
      if (!successor) continue;
      // Headings take the focus only where they are given it.
      if (successor.tabIndex < 0) successor.tabIndex = -1;
      return successor.focus();
    }
  };
  const observer = new MutationObserver(() => {
    if (isLost()) frame ??= requestAnimationFrame(recover);
  });

  document.addEventListener("focusin", onFocus);
  document.addEventListener("mouseup", onPress, true);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled"] });
  return () => {
    document.removeEventListener("focusin", onFocus);
    document.removeEventListener("mouseup", onPress, true);
    observer.disconnect();
    if (frame !== null) cancelAnimationFrame(frame);
  };
}
