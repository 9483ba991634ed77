"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { readTold, type Show, type Told } from "./protocol";

type Framed = { document: PageDocument; selectedId: string | null; onSelect: (sectionId: string) => void };

export type FrameState = "loading" | "ready" | "failed";

/** Keeps a framed preview as the page is now, once for each picture that the browser draws, and hears what it says. */
export function usePreviewFrame({ document, selectedId, onSelect }: Framed) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<FrameState>("loading");

  const show = useEffectEvent(() => {
    const message: Show = { kind: "orion.show", document, selectedId };
    frame.current?.contentWindow?.postMessage(message, window.location.origin);
  });

  const onMessage = useEffectEvent((event: MessageEvent) => {
    const told = readTold(event, window.location.origin, frame.current?.contentWindow);
    if (told?.kind === "orion.chosen") onSelect(told.sectionId);
    if (told?.kind === "orion.pressed") press(told);
    if (told?.kind !== "orion.ready") return;
    setState("ready");
    show();
  });

  useEffect(() => {
    const listener = (event: MessageEvent) => onMessage(event);
    window.addEventListener("message", listener);
    return () => window.removeEventListener("message", listener);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes is shown
  useEffect(() => {
    const drawing = requestAnimationFrame(() => show());
    return () => cancelAnimationFrame(drawing);
  }, [document, selectedId]);

  /** Once something has loaded in the frame, which need not be the preview. */
  function onLoad(): void {
    if (!showsPreview(frame.current)) setState("failed");
    else setState("ready");
  }

  return { frame, state, onLoad, onRetry: () => setState("loading") };
}

function showsPreview(frame: HTMLIFrameElement | null): boolean {
  // What refused to be framed, such as a sign-in page, cannot be looked into.
  return Boolean(frame?.contentDocument?.querySelector("[data-live-preview]"));
}

/** As if it had been pressed in the editor itself. */
function press({ key, isShifted: shiftKey }: Extract<Told, { kind: "orion.pressed" }>): void {
  window.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, ctrlKey: true, cancelable: true }));
}
