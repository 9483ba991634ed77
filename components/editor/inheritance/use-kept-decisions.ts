"use client";

import { useEffect, useState } from "react";
import { deviceStorage, keepForTab } from "../drafts/device-storage";
import type { Decisions } from "./review-points";

const keyOf = (pageId: string) => `orion.review.${pageId}`;
const none: Decisions = {};

/**
 * What is decided about a page's updates and not saved yet; it outlives the window and a reload of the tab. The tab is
 * read after hydration: the server knows nothing of it, and both must render the same.
 */
export function useKeptDecisions(pageId: string) {
  const [kept, setKept] = useState<Decisions | null>(null);
  useEffect(() => setKept((decisions) => decisions ?? read(pageId)), [pageId]);
  useEffect(() => {
    if (kept) keepForTab(keyOf(pageId), JSON.stringify(kept));
  }, [pageId, kept]);
  const setDecisions = (change: (before: Decisions) => Decisions) => setKept((before) => change(before ?? none));
  return { decisions: kept ?? none, setDecisions, forget: () => setKept(none) };
}

/** Decisions of another version of the editor may not be readable: then nothing is decided. */
function read(pageId: string): Decisions {
  try {
    return JSON.parse(deviceStorage("sessionStorage").getItem(keyOf(pageId)) ?? "{}") as Decisions;
  } catch {
    return none;
  }
}
