import { deviceStorage, keepForTab } from "./device-storage";

const tabKey = "orion.editor";
/** A tab that reloads lets go of its editor in this time; one that was duplicated never does. */
const reloadMs = 1000;

const lockName = (pageId: string, editorId: string) => `orion.editor.${pageId}.${editorId}`;

export type ClaimedEditor = { editorId: string; release: () => void };

/**
 * The name under which this tab's typing into a page is kept: the same after a reload, and another one in a duplicated
 * tab. As long as it is not released, other tabs can see that it is open.
 */
export async function claimEditor(pageId: string): Promise<ClaimedEditor> {
  const known = deviceStorage("sessionStorage").getItem(tabKey);
  if (known) {
    const release = await hold(lockName(pageId, known), AbortSignal.timeout(reloadMs));
    if (release) return { editorId: known, release };
  }
  const editorId = crypto.randomUUID();
  keepForTab(tabKey, editorId);
  return { editorId, release: (await hold(lockName(pageId, editorId))) ?? (() => {}) };
}

/** The editors of a page that are open in this browser now, in whichever tab. */
export async function openEditors(pageId: string): Promise<Set<string>> {
  if (!("locks" in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  const start = lockName(pageId, "");
  return new Set(held.flatMap(({ name = "" }) => (name.startsWith(start) ? name.slice(start.length) : [])));
}

/** Holds a name until it is let go; null where somebody else goes on holding it. A browser without locks holds none. */
async function hold(name: string, signal?: AbortSignal): Promise<(() => void) | null> {
  if (!("locks" in navigator)) return () => {};
  return new Promise((resolve) => {
    navigator.locks
      .request(name, { signal }, () => new Promise<void>((release) => resolve(release)))
      .catch(() => resolve(null));
  });
}
