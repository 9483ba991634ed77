"use client";

import { dequal } from "dequal/lite";
import { useState } from "react";

type Stored<Content> = { content: Content; version: number };

/**
 * What a writer began with: the content to compare with, and the version to save over. A newer version with the same
 * content, such as after a change of state, is taken over; one with another content is not, so that saving over it is
 * refused and the writer told.
 */
export function useBase<Content>(stored: Stored<Content>) {
  const [base, setBase] = useState(stored);
  const [seen, setSeen] = useState(stored);
  if (stored.version !== seen.version) {
    const isOnlyNewer = seen.version === base.version && dequal(stored.content, seen.content);
    if (isOnlyNewer) setBase({ content: base.content, version: stored.version });
    setSeen(stored);
  }
  return [base, setBase] as const;
}
