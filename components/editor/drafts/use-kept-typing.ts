"use client";

import { useEffect, useState } from "react";
import type { PageDocument } from "@/cms/pages/document";

/** What was typed, and what it was begun from: saving it over anything else has to be refused. */
type Kept = { document: PageDocument; version: number; originRevisionId: string | null };
type Editing = Kept & { isDirty: boolean };

/**
 * Keeps what is typed on this device until it is saved, and offers it again after a reload or a crash; asks before an
 * unsaved page is left.
 */
export function useKeptTyping(pageId: string, { document, version, originRevisionId, isDirty }: Editing) {
  const key = `orion.page.${pageId}`;
  const [found, setFound] = useState<Kept | null>();

  useEffect(() => setFound(read(key)), [key]);

  useEffect(() => {
    // Nothing is removed before it was looked for.
    if (isDirty) localStorage.setItem(key, JSON.stringify({ document, version, originRevisionId }));
    else if (found === null) localStorage.removeItem(key);
  }, [key, document, version, originRevisionId, isDirty, found]);

  useEffect(() => {
    if (!isDirty) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [isDirty]);

  return {
    /** What was typed and never saved, while nothing has been typed since. */
    found: isDirty ? null : found,
    /** Hands it over once, with what it was begun from. */
    take(): Kept | null {
      setFound(null);
      return found ?? null;
    },
    discard(): void {
      localStorage.removeItem(key);
      setFound(null);
    },
  };
}

function read(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}
