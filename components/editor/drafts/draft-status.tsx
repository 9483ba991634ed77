"use client";

import { useEffect, useState } from "react";
import { Time } from "../../ui/time";

/** What became of what is typed: where it is kept, as long as it is not saved. */
export type DraftState =
  | { kind: "unchanged" | "saved" }
  /** The last letters are not kept anywhere yet. */
  | { kind: "typing" }
  | { kind: "on-device" }
  | { kind: "on-server"; at: number }
  | { kind: "offline" | "unanswered" | "signed-out" }
  /** Neither this device nor the server takes it. */
  | { kind: "nowhere" };

const words: Record<DraftState["kind"], string> = {
  unchanged: "Nothing changed",
  saved: "Saved",
  typing: "Not saved yet",
  "on-device": "Not saved yet",
  "on-server": "Not saved yet",
  offline: "Offline: kept on this device",
  unanswered: "The server does not answer: kept on this device",
  "signed-out": "Signed out: kept on this device",
  nowhere: "Not saved, and this browser has no room to keep it",
};

type DraftStatusProps = { state: DraftState; signInHref: string; locale: string };

/** Says what became of what is typed. Only what changes the writer's mind is said aloud, not each time it is kept. */
export function DraftStatus({ state, signInHref, locale }: DraftStatusProps) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <p role="status">{words[state.kind]}</p>
      {state.kind === "on-device" && <p>Kept on this device</p>}
      {state.kind === "on-server" && <KeptAgo at={state.at} locale={locale} />}
      {state.kind === "signed-out" && (
        <a href={signInHref} target="_blank" rel="noreferrer" className="font-medium text-accent underline">
          Sign in again
        </a>
      )}
    </div>
  );
}

const tickMs = 5000;

function KeptAgo({ at, locale }: { at: number; locale: string }) {
  const [now, setNow] = useState(at);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <p>
      Kept on the server <Time at={new Date(at)} now={new Date(Math.max(at, now))} locale={locale} />
    </p>
  );
}
