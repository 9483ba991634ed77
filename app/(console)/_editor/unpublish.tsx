"use client";

import { useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import { putBackOf, unpublishPageOf } from "./page-actions";

type UnpublishProps = {
  pageId: string;
  /** Whether another revision of it is to go public, which is taken off the schedule too. */
  isScheduled: boolean;
  /** What visitors find instead, in a sentence. */
  afterwards: string;
};

/** Takes a page off the site; what stood there alone can be put back at once. */
export function Unpublish({ pageId, isScheduled, afterwards }: UnpublishProps) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();

  const putBack = (version: number) =>
    startTransition(async () => {
      const state = await answerOf(putBackOf({ pageId, version, at: null }));
      if (state.status === "failed") return announce({ title: "Not put back", description: state.message });
      announce({ title: "Back on the site" });
    });

  const takeOff = () =>
    startTransition(async () => {
      const state = await answerOf(unpublishPageOf(pageId));
      if (state.status === "failed") return announce({ title: "Not changed", description: state.message });
      if (state.status !== "done") return;
      const { version, hasNewerDraft } = state.result;
      announce({
        title: "Taken off the site",
        description: `${afterwards} What it says is kept as a draft.`,
        // With a schedule too, or a newer draft, one would come back in place of the other.
        ...(!hasNewerDraft && !isScheduled && { undo: () => putBack(version) }),
      });
    });

  return (
    <Button look="danger" className="w-full" isPending={isPending} onClick={takeOff}>
      {isScheduled ? "Take off the site and cancel the schedule" : "Take off the site"}
    </Button>
  );
}
