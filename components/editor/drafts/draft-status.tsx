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

const unsaved = "Unsaved changes";

const words: Record<DraftState["kind"], string> = {
  unchanged: "Nothing changed",
  saved: "Saved",
  typing: unsaved,
  "on-device": unsaved,
  "on-server": unsaved,
  offline: "Offline: kept on this device",
  unanswered: "The server does not answer: kept on this device",
  "signed-out": "Signed out: kept on this device",
  nowhere: "Not saved, and this browser has no room to keep it",
};

type DraftStatusProps = { state: DraftState; signInHref: string; locale: string };

/**
 * Says in one line what became of what is typed; what has no room is in its title. Only what changes the writer's mind
 * is said aloud, not each time it is kept.
 */
export function DraftStatus({ state, signInHref, locale }: DraftStatusProps) {
  const place = placeOf(state);
  return (
    <div className="flex min-w-0 gap-x-2">
      <p className="truncate" title={titleOf(state, locale)}>
        <span role="status">{words[state.kind]}</span>
        {place && ` · ${place}`}
      </p>
      {state.kind === "signed-out" && (
        <a href={signInHref} target="_blank" rel="noreferrer" className="shrink-0 font-medium text-accent underline">
          Sign in again
        </a>
      )}
    </div>
  );
}

function placeOf({ kind }: DraftState): string | null {
  if (kind === "on-device") return "kept on this device";
  return kind === "on-server" ? "kept on the server" : null;
}

function titleOf(state: DraftState, locale: string): string {
  if (state.kind !== "on-server") return [words[state.kind], placeOf(state)].filter(Boolean).join(", ");
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(state.at);
  return `Not on the page yet. Kept for you on the server since ${time}, until you save or discard it.`;
}
