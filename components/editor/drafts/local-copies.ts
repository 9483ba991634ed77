import { isPageDocument } from "./is-page-document";
import type { Typed } from "./typed";

/** What this device keeps of one editor. */
export type LocalCopy = Typed & { at: number };

type Place = { userId: string; pageId: string };

const prefix = "orion.draft.";
const longestMs = 30 * 24 * 3_600_000;

/** Whose copy of which page it is stands in its key, so that the next person at this device is never offered it. */
const placeKey = ({ userId, pageId }: Place) => `${prefix}${userId}.${pageId}.`;

/**
 * Keeps what is typed on this device. Where it is full, copies of other pages make room, the oldest first.
 *
 * @returns whether it is kept; an older state of the same editor is not left in its place.
 */
export function keepLocally(storage: Storage, place: Place, editorId: string, copy: LocalCopy): boolean {
  const [key, value] = [placeKey(place) + editorId, JSON.stringify(copy)];
  const others = keysOf(storage, prefix)
    .filter((each) => !each.startsWith(placeKey(place)))
    .sort((one, other) => ageOf(storage, one) - ageOf(storage, other));
  for (;;) {
    if (tryToSet(storage, key, value)) return true;
    const oldest = others.shift();
    if (oldest === undefined) break;
    storage.removeItem(oldest);
  }
  storage.removeItem(key);
  return false;
}

/** What this device keeps of a person's editors of a page. What cannot be read is dropped, and what is older than 30 days. */
export function readLocally(storage: Storage, place: Place, now: number): Map<string, LocalCopy> {
  const found = new Map<string, LocalCopy>();
  for (const key of keysOf(storage, prefix)) {
    const copy = parsed(storage.getItem(key));
    if (!copy || now - copy.at > longestMs) storage.removeItem(key);
    else if (key.startsWith(placeKey(place))) found.set(key.slice(placeKey(place).length), copy);
  }
  return found;
}

export function forgetLocally(storage: Storage, place: Place, editorId: string): void {
  storage.removeItem(placeKey(place) + editorId);
}

function tryToSet(storage: Storage, key: string, value: string): boolean {
  try {
    storage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

function keysOf(storage: Storage, start: string): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) =>
    key.startsWith(start),
  );
}

function ageOf(storage: Storage, key: string): number {
  return parsed(storage.getItem(key))?.at ?? 0;
}

function parsed(value: string | null): LocalCopy | null {
  try {
    const copy: unknown = JSON.parse(value ?? "null");
    return isLocalCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

function isLocalCopy(copy: unknown): copy is LocalCopy {
  if (typeof copy !== "object" || copy === null) return false;
  const { document, version, originRevisionId, at } = copy as Partial<LocalCopy>;
  const isBegun = typeof version === "number" && (originRevisionId === null || typeof originRevisionId === "string");
  return isBegun && typeof at === "number" && isPageDocument(document);
}
