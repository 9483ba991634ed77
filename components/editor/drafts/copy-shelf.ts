import type { PageDocument } from "@/cms/pages/document";
import { openEditors } from "./claim-editor";
import { deviceStorage } from "./device-storage";
import { forgetLocally, keepLocally, type LocalCopy, readLocally } from "./local-copies";
import { type SortedCopies, sortCopies } from "./sort-copies";
import type { KeptCopy, Typed } from "./typed";
import type { WorkingCopies } from "./working-copies";

type Place = { pageId: string; userId: string };
type Standing = { editorId: string; stored: PageDocument; isDirty: boolean };

/** Where the copies of one person's editors of a page lie: on this device, and on the server once it was asked. */
export function copyShelf(place: Place, server: WorkingCopies) {
  const here = deviceStorage("localStorage");
  let kept: KeptCopy[] = [];
  /** Editors whose copies on the server are to be forgotten, but could not be yet. */
  const owed = new Set<string>();

  const readHere = () => readLocally(here, place, Date.now());

  function forget(editorId: string): void {
    forgetLocally(here, place, editorId);
    if (kept.some((copy) => copy.editorId === editorId)) forgetOnServer(editorId);
    kept = kept.filter((copy) => copy.editorId !== editorId);
  }

  async function forgetOnServer(editorId: string): Promise<void> {
    owed.delete(editorId);
    const answer = await server.forget(editorId);
    if (answer?.status !== "done") owed.add(editorId);
  }

  return {
    /** @returns whether this device has room for it. */
    put: (editorId: string, typed: Typed, at = Date.now()): boolean =>
      keepLocally(here, place, editorId, { ...typed, at }),
    here: (editorId: string): LocalCopy | undefined => readHere().get(editorId),
    /** @returns whether the server could be asked. */
    async askServer(): Promise<boolean> {
      const answer = await server.find();
      if (answer?.status === "done") kept = answer.result;
      return answer?.status === "done";
    },
    /** Gives a copy of the server another name, so that what is typed now is not taken for it. */
    rename(editorId: string, to: string): void {
      kept = kept.map((copy) => (copy.editorId === editorId ? { ...copy, editorId: to } : copy));
    },
    /** What there is, without what is saved already: that is forgotten. */
    async sort({ editorId, stored, isDirty }: Standing): Promise<SortedCopies> {
      const sorted = sortCopies({ editorId, local: readHere(), kept, open: await openEditors(place.pageId), stored });
      for (const settled of sorted.settled) if (settled !== editorId || !isDirty) forget(settled);
      return sorted;
    },
    forget,
    /** An editor's copy, also one that the server was given since it was asked. */
    forgetEverywhere(editorId: string): void {
      forgetLocally(here, place, editorId);
      kept = kept.filter((copy) => copy.editorId !== editorId);
      forgetOnServer(editorId);
    },
    /** Forgets what could not be forgotten before, but for the copy of an editor that has something to keep again. */
    retry(busy: string | null): void {
      for (const editorId of [...owed]) {
        if (editorId === busy) owed.delete(editorId);
        else forgetOnServer(editorId);
      }
    },
  };
}
