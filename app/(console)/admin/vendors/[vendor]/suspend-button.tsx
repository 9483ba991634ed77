"use client";

import { useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { setSuspended } from "./actions";

type SuspendButtonProps = { place: Place; vendorId: string; name: string; isSuspended: boolean };

/** Takes all storefronts of a vendor off line, or brings them back; nothing is deleted. */
export function SuspendButton({ place, vendorId, name, isSuspended }: SuspendButtonProps) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();

  const set = (next: boolean) =>
    startTransition(async () => {
      const state = await answerOf(setSuspended(place, vendorId, next));
      if (state.status === "failed") return announce({ title: "Not changed", description: state.message });
      announce({
        title: next ? `${name} is suspended` : `${name} is back`,
        description: next ? "All of its storefronts answer 404. Nothing was deleted." : undefined,
        undo: () => set(!next),
      });
    });

  return (
    <Button look={isSuspended ? "primary" : "danger"} isPending={isPending} onClick={() => set(!isSuspended)}>
      {isSuspended ? "End the suspension" : "Suspend"}
    </Button>
  );
}
