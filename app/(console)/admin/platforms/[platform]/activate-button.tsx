"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import { setActive } from "./actions";

type ActivateButtonProps = { platformId: string; version: number; isActive: boolean };

/** Opens or closes a platform. Closed, its site and all of its storefronts answer 404; nothing is deleted. */
export function ActivateButton({ platformId, version, isActive }: ActivateButtonProps) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();

  const set = (next: boolean, from: number): void =>
    startTransition(async () => {
      const state = await setActive({ platformId, version: from }, next);
      if (state.status === "failed") announce({ title: "Not changed", description: state.message });
      if (state.status !== "done") return;
      announce({
        title: next ? "The platform is live" : "The platform is closed",
        description: next ? undefined : "Its site and its storefronts answer 404. Nothing was deleted.",
        undo: () => set(!next, from + 1),
      });
    });

  return (
    <Button look={isActive ? "danger" : "primary"} isPending={isPending} onClick={() => set(!isActive, version)}>
      {isActive ? "Close the platform" : "Open the platform"}
    </Button>
  );
}
