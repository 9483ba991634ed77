/**
 * Where a picture of the library is shown, whatever it shows by then: what documents store. It stays the same when the
 * picture is replaced or cut; pages resolve it to files that never change (`renderingAddress`).
 */
export function mediaAddress(mediaId: string): string {
  return `/media/${mediaId}/${currentFile}`;
}

/** The file of a picture in one width, as it was when its hash was this one. */
export function renderingAddress(mediaId: string, hash: string, width: number): string {
  return `/media/${mediaId}/${hash}-${width}.webp`;
}

export type MediaFile = "current" | { hash: string; width: number };

/** Which file of a picture the end of an address names, or null where it can name none. */
export function mediaFileOf(name: string): MediaFile | null {
  if (name === currentFile) return "current";
  const [, hash, width] = /^([0-9a-f]{16})-([1-9]\d{0,3})\.webp$/.exec(name) ?? [];
  return hash && width ? { hash, width: Number(width) } : null;
}

const currentFile = "image.webp";
const id = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const one = new RegExp(`^/media/(${id})/[^/]+$`);
const each = new RegExp(`/media/(${id})/`, "g");

export const isMediaId = (text: string) => new RegExp(`^${id}$`).test(text);

/** The id of the picture that an image address leads to, or null where it leads elsewhere. */
export function mediaIdOf(src: string): string | null {
  return one.exec(src)?.[1] ?? null;
}

/** The ids of the pictures that a document or a patch shows, in its fields and in its Markdown, each once. */
export function mediaIdsIn(content: unknown): string[] {
  return [...new Set([...JSON.stringify(content ?? null).matchAll(each)].flatMap(([, found]) => found ?? []))];
}
