import { aPhoto, aPng } from "@/test/pictures";
import { sameOrigin } from "./people";
import { app } from "./server";

export type LibraryOwner = { platformId: string; vendorId: string | null };

/** The address under which the server works on a library, or on a picture of it. */
export function libraryAddress({ platformId, vendorId }: LibraryOwner, path = "", query: Record<string, string> = {}) {
  const parameters = new URLSearchParams({ platform: platformId, ...(vendorId && { vendor: vendorId }), ...query });
  return app(`/api/media${path}?${parameters}`);
}

type SentFile = { name: string; bytes: Uint8Array; type?: string };

/** Sends a file to a library, as the console does; again where the server puts it off, unless that is what is tried. */
export async function sendPicture(
  owner: LibraryOwner,
  headers: Record<string, string>,
  { name, bytes, type = "image/png" }: SentFile,
  { isOnce = false, ...query }: { isOnce?: boolean; replaces?: string } = {},
): Promise<Response> {
  for (;;) {
    const form = new FormData();
    form.set("file", new File([new Uint8Array(bytes)], name, { type }));
    const sent = { method: "POST", headers: { ...sameOrigin(), ...headers }, body: form };
    const answer = await fetch(libraryAddress(owner, "", query), sent);
    if (answer.status !== 503 || isOnce) return answer;
    await answer.body?.cancel();
  }
}

/** Files as a browser's file dialog gives them. */
export const chosen = {
  photo: async (name = "market hall.jpg") => ({
    name,
    mimeType: "image/jpeg",
    buffer: await aPhoto({ width: 900, height: 600 }),
  }),
  plain: async (name = "poster.png") => ({
    name,
    mimeType: "image/png",
    buffer: await aPng({ width: 700, height: 700 }),
  }),
  page: (name = "not a picture.png") => ({
    name,
    mimeType: "image/png",
    buffer: Buffer.from("<!doctype html><script>alert(1)</script>"),
  }),
};
