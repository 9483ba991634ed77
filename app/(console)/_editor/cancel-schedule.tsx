"use client";

import { useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import { cancelScheduleOf, putBackOf } from "./page-actions";

/** Takes a page off the schedule, whatever of it is public; it can be scheduled again at once. */
export function CancelSchedule({ pageId, scheduledAt }: { pageId: string; scheduledAt: string }) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();

  const putBack = (version: number) =>
    startTransition(async () => {
      const state = await answerOf(putBackOf({ pageId, version, at: scheduledAt }));
      if (state.status === "failed") return announce({ title: "Not put back", description: state.message });
      announce({ title: "Scheduled again" });
    });

  const cancel = () =>
    startTransition(async () => {
      const state = await answerOf(cancelScheduleOf(pageId));
      if (state.status === "failed") return announce({ title: "Not changed", description: state.message });
      if (state.status !== "done") return;
      const { version, hasNewerDraft } = state.result;
      announce({
        title: "The schedule is cancelled",
        description: hasNewerDraft
          ? "The newer draft is kept, and what was scheduled is among the revisions."
          : "What it says is kept as a draft.",
        // With a newer draft, that one would be scheduled in its place.
        ...(!hasNewerDraft && { undo: () => putBack(version) }),
      });
    });

  return (
    <Button className="w-full" isPending={isPending} onClick={cancel}>
      Cancel the schedule
    </Button>
  );
}
