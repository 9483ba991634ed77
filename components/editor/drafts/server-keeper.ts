import type { FormState } from "../../ui/form-state";

/** What becomes of what is typed, on the server. */
export type ServerState =
  | { kind: "idle" }
  | { kind: "kept"; at: number }
  /** It cannot be reached, and is tried again. */
  | { kind: "away" }
  /** Nobody is signed in; it waits until someone comes back. */
  | { kind: "signed-out" }
  /** It will not take it, such as a page that is gone, until something else is typed. */
  | { kind: "refused" };

type Options<T> = {
  /** Answers null where the server did not. */
  send: (typed: T) => Promise<FormState | null>;
  onState: (state: ServerState) => void;
  isOnline: () => boolean;
};

const pauseMs = 2000;
/** Who types without a pause is kept all the same. */
const longestMs = 15_000;
const retriesMs = [2000, 5000, 10_000];

export type ServerKeeper<T> = ReturnType<typeof serverKeeper<T>>;

/** Sends what is typed to the server after each pause, one state at a time, and again where it did not arrive. */
export function serverKeeper<T>({ send, onState, isOnline }: Options<T>) {
  let waiting: { typed: T; since: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  let failures = 0;
  let round = 0;
  let state: ServerState = { kind: "idle" };

  function become(next: ServerState): void {
    state = next;
    onState(next);
  }

  function sendIn(delayMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(sendNow, delayMs);
  }

  async function sendNow(): Promise<void> {
    clearTimeout(timer);
    if (!waiting || isSending) return;
    if (!isOnline()) return fail();
    const [sent, started] = [waiting, round];
    waiting = null;
    isSending = true;
    const answer = await send(sent.typed);
    isSending = false;
    if (started !== round) {
      if (waiting) sendIn(pauseMs);
      return;
    }
    if (answer?.status === "done") {
      failures = 0;
      become({ kind: "kept", at: Date.now() });
      if (waiting) sendIn(pauseMs);
      return;
    }
    waiting ??= sent;
    if (answer === null) return fail();
    if (answer.status === "failed" && answer.isSignedOut) return become({ kind: "signed-out" });
    waiting = waiting === sent ? null : waiting;
    become({ kind: "refused" });
    if (waiting) sendIn(pauseMs);
  }

  function fail(): void {
    become({ kind: "away" });
    sendIn(retriesMs[Math.min(failures, retriesMs.length - 1)] ?? pauseMs);
    failures += 1;
  }

  return {
    typed(typed: T): void {
      const since = waiting?.since ?? Date.now();
      waiting = { typed, since };
      if (state.kind === "signed-out" || state.kind === "away") return;
      sendIn(Math.min(pauseMs, Math.max(0, since + longestMs - Date.now())));
    },
    /** The network is there again, or who writes has come back, perhaps from signing in. */
    wake(): void {
      if (waiting && (state.kind === "away" || state.kind === "signed-out")) sendIn(0);
    },
    /** There is nothing more to keep: it is saved, or given up. What is on its way is not waited for. */
    clear(): void {
      clearTimeout(timer);
      waiting = null;
      failures = 0;
      round += 1;
      become({ kind: "idle" });
    },
    stop(): void {
      clearTimeout(timer);
      waiting = null;
      round += 1;
    },
  };
}
