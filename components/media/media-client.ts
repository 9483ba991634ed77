import type { MediaCrop } from "@/cms/media/crop";
import type { LibraryPicture, MediaDetails, MediaUses } from "@/cms/media/media";
import { askServer } from "../ui/ask-server";
import type { FormState } from "../ui/form-state";

/** Whose library: a platform's, or a vendor's on it. */
export type MediaOwner = LibraryPicture["owner"];

export type MediaPage = { pictures: LibraryPicture[]; next: string | null };
export type KnownPicture = { picture: LibraryPicture } & MediaUses;
export type MediaQuery = { search?: string; whose?: "platform" | "vendor"; after?: string | null };

type Answer<T> = Promise<FormState<T>>;

/** The address under which the server works on a library, or on a picture of it. */
export function libraryAddress(
  { platformId, vendorId }: MediaOwner,
  path = "",
  query: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const parameters = new URLSearchParams({ platform: platformId });
  for (const [name, value] of Object.entries({ vendor: vendorId, ...query })) if (value) parameters.set(name, value);
  return `/api/media${path}?${parameters}`;
}

export const listPictures = (owner: MediaOwner, { search, whose, after }: MediaQuery): Answer<MediaPage> =>
  ask("GET", libraryAddress(owner, "", { q: search, whose, after }));

export const knowPicture = (owner: MediaOwner, id: string): Answer<KnownPicture> =>
  ask("GET", libraryAddress(owner, `/${id}`));

export const changePicture = (
  owner: MediaOwner,
  id: string,
  change: Partial<MediaDetails> & { version?: number },
): Answer<{ version: number }> => ask("PATCH", libraryAddress(owner, `/${id}`), change);

export const cropPicture = (
  owner: MediaOwner,
  id: string,
  change: { crop: MediaCrop | null; version: number },
): Answer<{ version: number }> => ask("PUT", libraryAddress(owner, `/${id}/crop`), change);

export const deletePicture = (owner: MediaOwner, id: string): Answer<unknown> =>
  ask("DELETE", libraryAddress(owner, `/${id}`));

export const restorePicture = (owner: MediaOwner, id: string): Answer<unknown> =>
  ask("POST", libraryAddress(owner, `/${id}/restore`));

async function ask<T>(method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", address: string, body?: unknown): Answer<T> {
  return (await askServer<T>(address, { method, body })) ?? unanswered;
}

export const unanswered: FormState<never> = {
  status: "failed",
  message: "The server did not answer, and nothing was changed. Try again.",
  problems: {},
};
