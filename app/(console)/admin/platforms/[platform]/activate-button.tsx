"use client";

import { useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import { setActive } from "./actions";

type ActivateButtonProps = { platformId: string; isActive: boolean };

/** Opens or closes a platform. Closed, its site and all of its storefronts answer 404; nothing is deleted. */
export function ActivateButton({ platformId, isActive }: ActivateButtonProps) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();

  const set = (next: boolean): void =>
    startTransition(async () => {
      const state = await answerOf(setActive(platformId, next));
      if (state.status === "failed") announce({ title: "Not changed", description: state.message });
      if (state.status !== "done") return;
      announce({
        title: next ? "The platform is live" : "The platform is closed",
        description: next ? undefined : "Its site and its storefronts answer 404. Nothing was deleted.",
        undo: () => set(!next),
      });
    });

  return (
    <Button look={isActive ? "danger" : "primary"} isPending={isPending} onClick={() => set(!isActive)}>
      {isActive ? "Close the platform" : "Open the platform"}
    </Button>
  );
}
