import { aPhoto, aPng } from "@/test/pictures";
import { sameOrigin } from "./people";
import { app } from "./server";

export type LibraryOwner = { platformId: string; vendorId: string | null };

/** The address under which the server works on a library, or on a picture of it. */
export function libraryAddress({ platformId, vendorId }: LibraryOwner, path = "", query: Record<string, string> = {}) {
  const parameters = new URLSearchParams({ platform: platformId, ...(vendorId && { vendor: vendorId }), ...query });
  return app(`/api/media${path}?${parameters}`);
}

/** Sends a file to a library, as the console does. */
export function sendPicture(
  owner: LibraryOwner,
  headers: Record<string, string>,
  file: { name: string; bytes: Uint8Array; type?: string },
  query: Record<string, string> = {},
): Promise<Response> {
  const form = new FormData();
  form.set("file", new File([new Uint8Array(file.bytes)], file.name, { type: file.type ?? "image/png" }));
  return fetch(libraryAddress(owner, "", query), {
    method: "POST",
    headers: { ...sameOrigin(), ...headers },
    body: form,
  });
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
