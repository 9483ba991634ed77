"use client";

import { dequal } from "dequal/lite";
import { useCallback, useEffect, useRef, useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { readShow, type Told } from "./protocol";

type Shown = { document: PageDocument; selectedId: string | null };

/**
 * What the editor around the preview wants to be shown; until it says so, the page as it is stored.
 *
 * @returns also `choose`, which tells the editor that a section was chosen here, and which one that was.
 */
export function useShown(stored: PageDocument) {
  const [shown, setShown] = useState<Shown>({ document: stored, selectedId: null });
  const chosenHere = useRef<string | null>(null);

  useEffect(() => {
    if (window.parent === window) return;
    const onMessage = (event: MessageEvent) => {
      const message = readShow(event, window.location.origin, window.parent);
      if (!message) return;
      const { document, selectedId } = message;
      setShown((before) => ({ document: reusing(before.document, document), selectedId }));
    };
    window.addEventListener("message", onMessage);
    tell({ kind: "orion.ready" });
    return () => window.removeEventListener("message", onMessage);
  }, []);

  const choose = useCallback((sectionId: string) => {
    chosenHere.current = sectionId;
    tell({ kind: "orion.chosen", sectionId });
  }, []);

  return { ...shown, choose, chosenHere };
}

/** Says something to the editor around the preview, where there is one. */
export function tell(message: Told): void {
  if (window.parent !== window) window.parent.postMessage(message, window.location.origin);
}

/** The new document, with the sections that did not change as they were before. */
function reusing(before: PageDocument, after: PageDocument): PageDocument {
  const known = new Map(before.sections.map((section) => [section.id, section]));
  const sections = after.sections.map((section) => {
    const was = known.get(section.id);
    return was && dequal(was, section) ? was : section;
  });
  return { ...after, sections };
}
