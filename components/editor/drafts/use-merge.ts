"use client";

import { useState, useTransition } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { answerOf } from "../../ui/answer-of";
import { useToaster } from "../../ui/toaster";
import type { SaveAction } from "../page-save";
import type { PageEditing } from "../use-page-editing";
import type { FindNewer, NewerPage } from "./typed";

/** Opens the merge with what the others have saved by now, and saves what came out of it over that. */
export function useMerge({ begun, saveMerged }: PageEditing, findNewer: FindNewer) {
  const [newer, setNewer] = useState<NewerPage | null>(null);
  const [isOpening, startTransition] = useTransition();
  const announce = useToaster();
  return {
    newer,
    isOpening,
    open: () =>
      startTransition(async () => {
        const { version, content } = begun;
        const answer = await answerOf(findNewer({ version, originRevisionId: content.originRevisionId }));
        if (answer.status === "done") setNewer(answer.result);
        if (answer.status === "failed") announce({ title: "Not merged", description: answer.message });
      }),
    save(action: SaveAction, merged: PageDocument): void {
      if (newer) saveMerged(action, merged, newer);
      setNewer(null);
    },
    close: () => setNewer(null),
  };
}
