"use client";

import { useEffect } from "react";
import { type Given, givenNow, isAwake, watchMissed } from "./given-early";

const patienceMs = 50;

/**
 * Makes the page hear what was typed, chosen and ticked before it was awake, or before the part of it was in which the
 * field stands: the fields show it, but nobody has heard of it yet, and what is rendered next would take it back.
 */
export function TypedEarly() {
  useEffect(() => {
    const timers = new Set<number>();
    const tell = (given: Given[]) => {
      const asleep: Element[] = [];
      for (const { field, again } of given) {
        if (isAwake(field)) again();
        else asleep.push(field);
      }
      if (!asleep.length) return;
      // What they hold now: once they are awake they may be rendered anew, and hold it no more.
      const waiting = givenNow(asleep);
      const timer = window.setTimeout(() => {
        timers.delete(timer);
        tell(waiting);
      }, patienceMs);
      timers.add(timer);
    };
    const given = givenNow(document.querySelectorAll("input, select, textarea"));
    // Not while effects still run: what follows from one change is to be shown before the next is heard.
    queueMicrotask(() => tell(given));
    const stopWatching = watchMissed((field) => tell(givenNow([field])));
    return () => {
      stopWatching();
      for (const timer of timers) window.clearTimeout(timer);
    };
  }, []);
  return null;
}
