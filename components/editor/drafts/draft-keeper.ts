import type { PageDocument } from "@/cms/pages/document";
import { type ClaimedEditor, claimEditor } from "./claim-editor";
import { copyShelf } from "./copy-shelf";
import { type ServerState, serverKeeper } from "./server-keeper";
import type { FoundCopy } from "./sort-copies";
import type { Typed } from "./typed";
import { workingCopies } from "./working-copies";

export type Drafts = {
  pageId: string;
  /** Who writes: what they type is kept for them alone. */
  userId: string;
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

/** Keeps what is typed into a page, on this device and on the server, until it is saved; and finds what was kept. */
export function draftKeeper(first: Drafts, onChange: (state: KeeperState) => void) {
  let drafts = first;
  let state = nothingKept;
  let claimed: ClaimedEditor | null = null;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let opening = 0;
  let isOpen = false;
  let hasCopy = false;
  let mayBeOnServer = false;

  const ownId = () => claimed?.editorId ?? "";
  const become = (change: Partial<KeeperState>) => {
    state = { ...state, ...change };
    onChange(state);
  };
  const onServer = workingCopies(first.pageId);
  const shelf = copyShelf(first, onServer);
  const server = serverKeeper<Typed>({
    send(typed) {
      mayBeOnServer = true;
      return onServer.keep(ownId(), typed);
    },
    onState: (next) => become({ server: next }),
    isOnline: () => navigator.onLine,
  });

  async function open(): Promise<void> {
    opening += 1;
    const round = opening;
    const editor = await claimEditor(first.pageId);
    if (round !== opening) return editor.release();
    claimed = editor;
    const before = shelf.here(ownId());
    // Something else stands in the editor already: what it had before is found as that of another one.
    if (before && drafts.isDirty) shelf.put(crypto.randomUUID(), before, before.at);
    const { own } = await look();
    if (round !== opening) return;
    isOpen = true;
    if (drafts.isDirty) touch();
    else if (own) restore(own);

    if (!(await shelf.askServer()) || round !== opening) return;
    if (!before && drafts.isDirty) shelf.rename(ownId(), crypto.randomUUID());
    const late = await look();
    if (late.own && !drafts.isDirty && round === opening) restore(late.own);
  }

  function restore(own: Typed): void {
    hasCopy = true;
    become({ isRestored: true });
    drafts.onRestore(own);
  }

  /** Looks again for what others have kept, and which of them are open. */
  async function look() {
    const sorted = await shelf.sort({ ...drafts, editorId: ownId() });
    become({ found: sorted.found, isOpenElsewhere: sorted.isOpenElsewhere });
    return sorted;
  }

  function touch(): void {
    hasCopy = true;
    writing ??= setTimeout(write, localPauseMs);
    server.typed(drafts.typed);
  }

  function write(): void {
    clearTimeout(writing);
    writing = undefined;
    const local = shelf.put(ownId(), drafts.typed) ? "kept" : "full";
    if (local !== state.local) become({ local });
  }

  function flush(): void {
    if (writing !== undefined) write();
  }

  /** It is saved, or given up. */
  function clear(): void {
    clearTimeout(writing);
    writing = undefined;
    hasCopy = false;
    server.clear();
    if (mayBeOnServer) shelf.forgetEverywhere(ownId());
    else shelf.forget(ownId());
    mayBeOnServer = false;
    become({ local: "nothing", isRestored: false });
  }

  const withoutFound = (gone: FoundCopy) => become({ found: state.found.filter((copy) => copy !== gone) });

  return {
    open,
    /** What stands in the editor now. */
    update(next: Drafts): void {
      const before = drafts;
      drafts = next;
      if (!isOpen) return;
      if (!next.isDirty && before.isDirty && hasCopy) clear();
      if (next.isDirty && (!before.isDirty || next.typed.document !== before.typed.document)) touch();
    },
    /** The page may be gone in a moment. */
    flush,
    /** The network is there again, or the writer is. */
    wake(): void {
      server.wake();
      shelf.retry(drafts.isDirty ? ownId() : null);
      if (isOpen) look();
    },
    /** Shows a found copy in the editor, and keeps it as this editor's own; what stood there is what is given back. */
    bringBack(copy: FoundCopy): Typed {
      const before = drafts.typed;
      if (shelf.put(ownId(), copy.typed)) shelf.forget(copy.editorId);
      withoutFound(copy);
      drafts.onRestore(copy.typed);
      return before;
    },
    forget(copy: FoundCopy): void {
      shelf.forget(copy.editorId);
      withoutFound(copy);
    },
    /** Offers again what was brought back or forgotten. */
    putBack({ editorId, typed, at }: FoundCopy): void {
      shelf.put(editorId, typed, at);
      look();
    },
    /** The writer has seen that it is back. */
    dismissRestored: () => become({ isRestored: false }),
    close(): void {
      flush();
      opening += 1;
      isOpen = false;
      server.stop();
      claimed?.release();
      claimed = null;
    },
  };
}
