"use client";

import { Send } from "lucide-react";
import { useId, useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { sendAgain } from "../../../actions";

type SendAgainProps = { place: Place; webhookId: string; deliveryId: string; isPaused: boolean };

/** Sends a message once more, as it was, unless its webhook is paused. */
export function SendAgain({ place, webhookId, deliveryId, isPaused }: SendAgainProps) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const reason = useId();
  const send = () =>
    startTransition(async () => {
      const state = await answerOf(sendAgain(place, webhookId, deliveryId));
      announce(
        state.status === "failed"
          ? { title: "Not sent", description: state.message }
          : { title: "On its way again", description: "It has the same id, by which the receiver knows it." },
      );
    });
  return (
    <div className="space-y-1">
      <Button isPending={isPending} onClick={send} disabled={isPaused} aria-describedby={isPaused ? reason : undefined}>
        <Send aria-hidden="true" className="size-4" /> Send again
      </Button>
      {isPaused && (
        <p id={reason} className="text-sm text-soft">
          The webhook is paused. Let it go on first.
        </p>
      )}
    </div>
  );
}
