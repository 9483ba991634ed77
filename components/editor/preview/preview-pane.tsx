"use client";

import { useRef, useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { Button } from "../../ui/button";
import { Spinner } from "../../ui/spinner";
import { DeviceSwitch } from "./device-switch";
import { type Device, deviceFor, fitted } from "./devices";
import { usePreviewFrame } from "./use-preview-frame";
import { useSize } from "./use-size";

type PreviewPaneProps = {
  pageId: string;
  /** The page as it is typed, finished or not. */
  document: PageDocument;
  selectedId: string | null;
  onSelect: (sectionId: string) => void;
};

/** The page as visitors would see it, kept as it is typed; takes the height that it is given. */
export function PreviewPane({ pageId, ...framed }: PreviewPaneProps) {
  const [chosen, setDevice] = useState<Device | null>(null);
  const [attempt, setAttempt] = useState(0);
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const { frame, state, onLoad, onRetry } = usePreviewFrame(framed);
  const device = chosen ?? deviceFor(size?.width);
  const fit = size && fitted(device, size);
  return (
    <section
      aria-label="Preview"
      className="flex h-full min-h-0 flex-col gap-2 p-2 max-xl:h-[calc(100dvh-14rem)] max-xl:min-h-96"
    >
      <DeviceSwitch device={device} onChange={setDevice} />
      <div
        ref={room}
        aria-busy={state === "loading"}
        className="relative min-h-0 flex-1 overflow-hidden rounded-xl border border-line bg-canvas"
      >
        {fit && (
          <iframe
            key={attempt}
            ref={frame}
            src={`/preview/live/${pageId}`}
            title="Preview of the page"
            onLoad={onLoad}
            className={`absolute top-0 left-1/2 origin-top bg-white ${state === "failed" ? "invisible" : ""}`}
            style={{ width: fit.width, height: fit.height, transform: `translateX(-50%) scale(${fit.scale})` }}
          />
        )}
        {state === "loading" && (
          <p
            role="status"
            className="absolute inset-x-0 top-0 flex items-center justify-center gap-2 p-4 text-sm text-soft"
          >
            <Spinner /> The preview is on its way.
          </p>
        )}
        {state === "failed" && (
          <div
            role="alert"
            className="absolute inset-0 grid place-content-center justify-items-center gap-3 p-6 text-center text-sm"
          >
            <p>The preview cannot be shown. Your session may have ended, or the server does not answer.</p>
            <Button
              onClick={() => {
                onRetry();
                setAttempt(attempt + 1);
              }}
            >
              Try again
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
