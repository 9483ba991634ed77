"use client";

import { Pause, Play, Send } from "lucide-react";
import { useTransition } from "react";
import type { ListedWebhook } from "@/cms/webhooks/list-webhooks";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { sendTest, setPaused } from "../actions";

type WebhookActionsProps = { place: Place; webhook: Pick<ListedWebhook, "id" | "isPaused"> };

/** Tries a webhook out, and pauses it or lets it go on. */
export function WebhookActions({ place, webhook: { id, isPaused } }: WebhookActionsProps) {
  const [isTesting, startTest] = useTransition();
  const [isTurning, startTurn] = useTransition();
  const announce = useToaster();

  const say = (state: FormState<unknown>, said: { title: string; description: string; undo?: () => void }) =>
    announce(state.status === "failed" ? { title: "Not done", description: state.message } : said);

  const test = () =>
    startTest(async () =>
      say(await answerOf(sendTest(place, id)), {
        title: "A test is on its way",
        description: "The log below tells what becomes of it.",
      }),
    );

  const turn = (next: boolean) =>
    startTurn(async () => {
      const state = await answerOf(setPaused(place, id, next));
      say(
        state,
        next
          ? {
              title: "Paused",
              description: "What happens from now on is not told. What waits goes out once it goes on.",
              undo: () => turn(false),
            }
          : { title: "It goes on", description: "What waited goes out now." },
      );
    });

  return (
    <div className="flex flex-wrap gap-2">
      {!isPaused && (
        <Button isPending={isTesting} onClick={test}>
          <Send aria-hidden="true" className="size-4" /> Send a test
        </Button>
      )}
      <Button look={isPaused ? "primary" : "secondary"} isPending={isTurning} onClick={() => turn(!isPaused)}>
        {isPaused ? <Play aria-hidden="true" className="size-4" /> : <Pause aria-hidden="true" className="size-4" />}
        {isPaused ? "Let it go on" : "Pause"}
      </Button>
    </div>
  );
}
