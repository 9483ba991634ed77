import type { PageDocument } from "@/cms/pages/document";
import { answerOf } from "../../ui/answer-of";
import { type ClaimedEditor, claimEditor, openEditors } from "./claim-editor";
import type { DraftActions, KeptCopy, Typed } from "./draft-actions";
import { forgetLocally, keepLocally, readLocally } from "./local-copies";
import { type ServerState, serverKeeper } from "./server-keeper";
import { type FoundCopy, sortCopies } from "./sort-copies";

export type Drafts = {
  pageId: string;
  /** Who writes: what they type is kept for them alone. */
  userId: string;
  actions: DraftActions;
  /** What stands in the editor, with what it was begun from. */
  typed: Typed;
  isDirty: boolean;
  /** The page as the server has it now. */
  stored: PageDocument;
  /** Shows in the editor what was kept. */
  onRestore: (typed: Typed) => void;
};

export type KeeperState = {
  local: "nothing" | "kept" | "full";
  server: ServerState;
  found: readonly FoundCopy[];
  isOpenElsewhere: boolean;
  /** Whether what stands in the editor came back by itself. */
  isRestored: boolean;
};

export const nothingKept: KeeperState = {
  local: "nothing",
  server: { kind: "idle" },
  found: [],
  isOpenElsewhere: false,
  isRestored: false,
};

/** A moment, so that not every key waits for the disk. */
const localPauseMs = 300;

export type DraftKeeper = ReturnType<typeof draftKeeper>;

/** Keeps what is typed into a page, on this device and on the server, until it is saved; and finds what was kept. */
export function draftKeeper(first: Drafts, onChange: (state: KeeperState) => void) {
  const { pageId, userId } = first;
  const place = { pageId, userId };
  let drafts = first;
  let state = nothingKept;
  let claimed: ClaimedEditor | null = null;
  let kept: KeptCopy[] = [];
  let writing: ReturnType<typeof setTimeout> | undefined;
  let opening = 0;
  let isOpen = false;
  let hasCopy = false;
  /** Editors whose copies on the server are to be forgotten, but could not be yet. */
  const owed = new Set<string>();

  const ownId = () => claimed?.editorId ?? "";
  const become = (change: Partial<KeeperState>) => {
    state = { ...state, ...change };
    onChange(state);
  };
  const server = serverKeeper<Typed>({
    send: (typed) => drafts.actions.keep(ownId(), typed),
    onState: (next) => become({ server: next }),
    isOnline: () => navigator.onLine,
  });

  async function open(): Promise<void> {
    opening += 1;
    const round = opening;
    const editor = await claimEditor(pageId);
    if (round !== opening) return editor.release();
    claimed = editor;
    const before = readLocally(localStorage, place, Date.now()).get(ownId());
    if (before && drafts.isDirty) moveAside(before, before.at);
    const { own } = await look();
    if (round !== opening) return;
    isOpen = true;
    if (own && !drafts.isDirty) restore(own);
    else if (drafts.isDirty) touch();

    const answer = await answerOf(drafts.actions.find());
    if (round !== opening || answer.status !== "done") return;
    // Typed over before it was found: it is not this editor's any more.
    const isLate = !before && drafts.isDirty;
    kept = answer.result.copies.map((copy) =>
      isLate && copy.editorId === ownId() ? { ...copy, editorId: crypto.randomUUID() } : copy,
    );
    const sorted = await look();
    if (sorted.own && !drafts.isDirty && round === opening) restore(sorted.own);
  }

  function restore(own: Typed): void {
    hasCopy = true;
    become({ isRestored: true });
    drafts.onRestore(own);
  }

  /** Something else stands in the editor already: what it had before is kept as that of another one. */
  function moveAside(typed: Typed, at: number): void {
    keepLocally(localStorage, place, crypto.randomUUID(), { ...typed, at });
    forgetLocally(localStorage, place, ownId());
  }

  /** Looks again for what others have kept here, and which of them are open. */
  async function look() {
    const local = readLocally(localStorage, place, Date.now());
    const sorted = sortCopies({
      editorId: ownId(),
      local,
      kept,
      open: await openEditors(pageId),
      stored: drafts.stored,
    });
    for (const editorId of sorted.settled) if (editorId !== ownId() || !drafts.isDirty) forgetCopy(editorId);
    become({ found: sorted.found, isOpenElsewhere: sorted.isOpenElsewhere });
    return sorted;
  }

  function forgetCopy(editorId: string): void {
    forgetLocally(localStorage, place, editorId);
    const isOnServer = kept.some((copy) => copy.editorId === editorId);
    kept = kept.filter((copy) => copy.editorId !== editorId);
    if (isOnServer) forgetOnServer(editorId);
  }

  async function forgetOnServer(editorId: string): Promise<void> {
    const answer = await answerOf(drafts.actions.forget(editorId));
    if (answer.status === "failed") owed.add(editorId);
  }

  function touch(): void {
    hasCopy = true;
    writing ??= setTimeout(write, localPauseMs);
    server.typed(drafts.typed);
  }

  function write(): void {
    clearTimeout(writing);
    writing = undefined;
    const isKept = keepLocally(localStorage, place, ownId(), { ...drafts.typed, at: Date.now() });
    const local = isKept ? "kept" : "full";
    if (local !== state.local) become({ local });
  }

  /** It is saved, or given up. */
  function clear(): void {
    clearTimeout(writing);
    writing = undefined;
    hasCopy = false;
    forgetLocally(localStorage, place, ownId());
    kept = kept.filter((copy) => copy.editorId !== ownId());
    server.clear();
    forgetOnServer(ownId());
    become({ local: "nothing", isRestored: false });
  }

  return {
    open,
    /** What stands in the editor now. */
    update(next: Drafts): void {
      const before = drafts;
      drafts = next;
      if (!isOpen) return;
      if (!next.isDirty && hasCopy && before.isDirty) clear();
      if (next.isDirty && (!before.isDirty || next.typed.document !== before.typed.document)) touch();
    },
    /** The page may be gone in a moment. */
    flush(): void {
      if (writing !== undefined) write();
    },
    /** The network is there again, or the writer is. */
    wake(): void {
      server.wake();
      const late = [...owed].filter((editorId) => editorId !== ownId() || !drafts.isDirty);
      owed.clear();
      for (const editorId of late) forgetOnServer(editorId);
      if (isOpen) look();
    },
    /** Shows a found copy in the editor, and keeps it as this editor's own; what stood there is what is given back. */
    bringBack({ editorId, typed }: FoundCopy): Typed {
      const before = drafts.typed;
      const isKept = keepLocally(localStorage, place, ownId(), { ...typed, at: Date.now() });
      if (isKept) forgetCopy(editorId);
      become({ found: state.found.filter((copy) => copy.editorId !== editorId) });
      drafts.onRestore(typed);
      return before;
    },
    forget({ editorId }: FoundCopy): void {
      forgetCopy(editorId);
      become({ found: state.found.filter((copy) => copy.editorId !== editorId) });
    },
    /** Offers again what was brought back or forgotten. */
    putBack({ editorId, typed, at }: FoundCopy): void {
      keepLocally(localStorage, place, editorId, { ...typed, at });
      look();
    },
    dismiss: () => become({ isRestored: false }),
    close(): void {
      if (writing !== undefined) write();
      opening += 1;
      isOpen = false;
      server.stop();
      claimed?.release();
      claimed = null;
    },
  };
}
