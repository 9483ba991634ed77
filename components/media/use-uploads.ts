import { useCallback, useRef, useState } from "react";
import type { LibraryPicture } from "@/cms/media/media";
import type { MediaOwner } from "./media-client";
import { type Sent, sendFile } from "./send-file";

export type Upload = {
  key: string;
  file: File;
  /** From 0 to 1; at 1 the server is at work on it. */
  share: number;
  state: "waiting" | "sending" | "done" | "failed";
  /** Why it failed, or what is to be known of it. */
  message: string;
};

const mostAtOnce = 2;
const firstOnly = "Of a moving picture the first one is kept.";

/**
 * Sends files to a library, two at a time, each with its own progress and its own problem.
 *
 * @param onSent called with each picture that has arrived.
 */
export function useUploads(owner: MediaOwner | null, onSent: (picture: LibraryPicture) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const waiting = useRef<Upload[]>([]);
  const running = useRef(0);

  const update = useCallback((key: string, change: Partial<Upload>) => {
    setUploads((before) => before.map((each) => (each.key === key ? { ...each, ...change } : each)));
  }, []);

  const next = async (): Promise<void> => {
    if (!owner || running.current >= mostAtOnce) return;
    const upload = waiting.current.shift();
    if (!upload) return;
    const { key, file } = upload;
    running.current++;
    update(key, { state: "sending", share: 0, message: "" });
    const answer = await sendFile({ owner, file, onProgress: (share) => update(key, { share }) });
    running.current--;
    if (answer.status === "done") onDone(key, answer.result);
    else update(key, { state: "failed", message: answer.status === "failed" ? reasonOf(answer) : "" });
    void next();
  };

  const onDone = (key: string, { picture, isAnimated }: Sent) => {
    if (isAnimated) update(key, { state: "done", share: 1, message: firstOnly });
    else setUploads((before) => before.filter((each) => each.key !== key));
    onSent(picture);
  };

  const queue = (added: Upload[]) => {
    waiting.current.push(...added);
    for (let index = 0; index < mostAtOnce; index++) void next();
  };

  const add = (files: Iterable<File>) => {
    const added = [...files].map((file): Upload => {
      return { key: crypto.randomUUID(), file, share: 0, state: "waiting", message: "" };
    });
    setUploads((before) => [...before, ...added]);
    queue(added);
  };

  const dismiss = (key: string) => setUploads((before) => before.filter((each) => each.key !== key));

  const tryAgain = (upload: Upload) => {
    update(upload.key, { state: "waiting", share: 0, message: "" });
    queue([upload]);
  };

  return { uploads, add, dismiss, tryAgain };
}

function reasonOf({ message, problems }: { message: string; problems: Readonly<Record<string, string>> }): string {
  return Object.values(problems)[0] ?? message;
}
