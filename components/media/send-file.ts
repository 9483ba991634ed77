import type { LibraryPicture } from "@/cms/media/media";
import { stateOf } from "../ui/ask-server";
import type { FormState } from "../ui/form-state";
import { postBody } from "../ui/post-body";
import { libraryAddress, type MediaOwner, unanswered } from "./media-client";

/** What the file dialog offers; what a file really is the server finds out. */
export const acceptedFiles = "image/jpeg,image/png,image/webp,image/avif,image/gif";

const mostBytes = 20 * 1024 * 1024;
const busy = 503;
const pauseMs = 3000;
const mostTries = 5;

export type Sent = { picture: LibraryPicture; isAnimated: boolean };

type Sending = {
  owner: MediaOwner;
  file: File;
  /** The picture that the file takes the place of, in the version that is shown. */
  replaces?: Pick<LibraryPicture, "id" | "version">;
  /** Called with how much has arrived, from 0 to 1. */
  onProgress: (share: number) => void;
};

/** Sends a file to a library, again where the server has too much to do just now. */
export async function sendFile(sending: Sending): Promise<FormState<Sent>> {
  if (sending.file.size > mostBytes) {
    return { status: "failed", message: "The file is larger than 20 MB. Save the picture smaller.", problems: {} };
  }
  for (let tries = 1; ; tries++) {
    const { status, text } = await post(sending);
    if (status !== busy || tries === mostTries) return stateOf(text) ?? unanswered;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

function post({ owner, file, replaces, onProgress }: Sending): Promise<{ status: number; text: string }> {
  const body = new FormData();
  body.set("file", file);
  const target = replaces && { replaces: replaces.id, version: String(replaces.version) };
  return postBody(libraryAddress(owner, "", target), { body, onProgress });
}
