"use client";

import { useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import { discardDraftOf } from "./page-actions";
import { restoreRevisionOf } from "./revision-actions";

/** Gives up what was saved since a page was published; the draft can be brought back at once. */
export function DiscardDraft({ pageId, version }: { pageId: string; version: number }) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();

  const bringBack = (target: { revisionId: string; version: number }) =>
    startTransition(async () => {
      const state = await answerOf(restoreRevisionOf(pageId, target));
      if (state.status === "failed") return announce({ title: "Not brought back", description: state.message });
      announce({ title: "The draft is back" });
    });

  const discard = () =>
    startTransition(async () => {
      const state = await answerOf(discardDraftOf({ pageId, version }));
      if (state.status === "failed") return announce({ title: "Not discarded", description: state.message });
      if (state.status !== "done") return;
      const { discardedId: revisionId, version: seen } = state.result;
      announce({
        title: "The draft is discarded",
        description: "The page is as visitors see it. What the draft said is among the revisions.",
        undo: () => bringBack({ revisionId, version: seen }),
      });
    });

  return (
    <Button className="w-full" isPending={isPending} onClick={discard}>
      Discard the draft
    </Button>
  );
}
