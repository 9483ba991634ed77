import { askServer } from "../../ui/ask-server";
import type { FormState } from "../../ui/form-state";
import type { KeptCopy, Typed } from "./typed";

/** What is typed stays on the device meanwhile, so that nothing is lost by giving up early and trying again. */
const patienceMs = 10_000;

/**
 * What the server keeps of a page that is not saved, for who is signed in. Questions go one after another, so that none
 * to forget a copy overtakes the one to keep it; each answers null where the server did not, or not in time.
 */
export function workingCopies(pageId: string) {
  const address = `/api/working-copies/${pageId}`;
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(ask: () => Promise<FormState<T> | null>): Promise<FormState<T> | null> {
    const turn = last.then(ask);
    last = turn;
    return turn;
  }

  return {
    find: () => inTurn(() => askServer<KeptCopy[]>(address, { method: "GET", patienceMs })),
    keep: (editorId: string, typed: Typed) =>
      inTurn(() => askServer(`${address}/${editorId}`, { method: "PUT", body: typed, patienceMs })),
    forget: (editorId: string) => inTurn(() => askServer(`${address}/${editorId}`, { method: "DELETE", patienceMs })),
  };
}

export type WorkingCopies = ReturnType<typeof workingCopies>;
