"use client";

import { useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import { putBackOf, unpublishPageOf } from "./page-actions";

type UnpublishProps = {
  pageId: string;
  isPublic: boolean;
  /** When a draft of it goes public; null where none is to. */
  scheduledAt: string | null;
  /** What visitors find instead, in a sentence. */
  afterwards: string;
};

/** Takes a page off the site, or off the schedule; what stood there alone can be put back at once. */
export function Unpublish({ pageId, isPublic, scheduledAt, afterwards }: UnpublishProps) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();

  const putBack = (version: number) =>
    startTransition(async () => {
      const state = await answerOf(putBackOf({ pageId, version, at: scheduledAt }));
      if (state.status === "failed") return announce({ title: "Not put back", description: state.message });
      announce(isPublic ? { title: "Back on the site" } : { title: "Scheduled again" });
    });

  const takeOff = () =>
    startTransition(async () => {
      const state = await answerOf(unpublishPageOf(pageId));
      if (state.status === "failed") return announce({ title: "Not changed", description: state.message });
      if (state.status !== "done") return;
      const { version, hasNewerDraft } = state.result;
      // Of a public page with a schedule too, or a newer draft, one would come back in place of the other.
      const isUndone = !hasNewerDraft && !(isPublic && scheduledAt);
      announce({
        title: isPublic ? "Taken off the site" : "The schedule is cancelled",
        description: isPublic ? `${afterwards} What it says is kept as a draft.` : "What it says is kept as a draft.",
        ...(isUndone && { undo: () => putBack(version) }),
      });
    });

  return (
    <Button look={isPublic ? "danger" : "secondary"} className="w-full" isPending={isPending} onClick={takeOff}>
      {label({ isPublic, scheduledAt })}
    </Button>
  );
}

function label({ isPublic, scheduledAt }: Pick<UnpublishProps, "isPublic" | "scheduledAt">): string {
  if (!isPublic) return "Cancel the schedule";
  return scheduledAt ? "Take off the site and cancel the schedule" : "Take off the site";
}
