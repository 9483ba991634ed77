import { dequal } from "dequal/lite";
import type { PageDocument } from "@/cms/pages/document";
import { isPageDocument } from "./is-page-document";
import type { LocalCopy } from "./local-copies";
import type { KeptCopy, Typed } from "./typed";

/** What was typed in another tab, in another browser or earlier, and never saved. */
export type FoundCopy = { editorId: string; typed: Typed; at: number; isOnThisDevice: boolean };

type Known = {
  /** The editor that looks. */
  editorId: string;
  local: ReadonlyMap<string, LocalCopy>;
  kept: readonly KeptCopy[];
  /** Editors that are open in this browser now. */
  open: ReadonlySet<string>;
  /** The page as it is saved. */
  stored: PageDocument;
};

export type SortedCopies = {
  /** What this editor itself had before it was reloaded. */
  own: Typed | null;
  /** What can be brought back, newest first. */
  found: FoundCopy[];
  /** Whether another tab has something that is not saved: that is not taken from it. */
  isOpenElsewhere: boolean;
  /** Editors whose copies say what is saved already. */
  settled: string[];
};

/** Sorts what was kept of a page on this device and on the server; of one editor the device knows better. */
export function sortCopies({ editorId, local, kept, open, stored }: Known): SortedCopies {
  const copies = new Map<string, FoundCopy>();
  for (const { editorId: id, document, keptAt, ...begun } of kept) {
    if (!isPageDocument(document)) continue;
    const typed = { ...begun, document };
    copies.set(id, { editorId: id, typed, at: keptAt, isOnThisDevice: false });
  }
  for (const [id, { at, ...typed }] of local) copies.set(id, { editorId: id, typed, at, isOnThisDevice: true });

  const all = [...copies.values()];
  const isSettled = ({ typed }: FoundCopy) => dequal(typed.document, stored);
  const isOpen = (copy: FoundCopy) => copy.editorId !== editorId && open.has(copy.editorId);
  const unsaved = all.filter((copy) => !isSettled(copy));
  return {
    own: unsaved.find((copy) => copy.editorId === editorId)?.typed ?? null,
    found: unsaved
      .filter((copy) => copy.editorId !== editorId && !isOpen(copy))
      .sort((one, other) => other.at - one.at),
    isOpenElsewhere: unsaved.some(isOpen),
    settled: all.filter((copy) => isSettled(copy) && !isOpen(copy)).map((copy) => copy.editorId),
  };
}
