"use client";

import { useEffect, useState } from "react";
import { deviceStorage, keepForTab } from "../drafts/device-storage";
import type { Decisions } from "./review-points";

const keyOf = (pageId: string) => `orion.review.${pageId}`;

/** What is decided about a page's updates and not saved yet; it outlives the window and a reload of the tab. */
export function useKeptDecisions(pageId: string) {
  const [decisions, setDecisions] = useState<Decisions>(() => read(pageId));
  useEffect(() => keepForTab(keyOf(pageId), JSON.stringify(decisions)), [pageId, decisions]);
  return { decisions, setDecisions, forget: () => setDecisions({}) };
}

function read(pageId: string): Decisions {
  const kept = deviceStorage("sessionStorage").getItem(keyOf(pageId));
  return kept ? (JSON.parse(kept) as Decisions) : {};
}
