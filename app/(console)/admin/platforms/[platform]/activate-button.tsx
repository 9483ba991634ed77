"use client";

import { useState, useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToaster } from "@/components/ui/toaster";
import { counted } from "@/lib/counted";
import { setActive } from "./actions";

type ActivateButtonProps = { platformId: string; name: string; members: number; isActive: boolean };

/** Opens or closes a platform. Closed, its site and all of its storefronts answer 404; nothing is deleted. */
export function ActivateButton({ platformId, name, members, isActive }: ActivateButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();

  const set = (next: boolean): void =>
    startTransition(async () => {
      const state = await answerOf(setActive(platformId, next));
      if (state.status === "failed") announce({ title: "Not changed", description: state.message });
      if (state.status !== "done") return;
      setAsking(false);
      announce({
        title: next ? "The platform is live" : "The platform is closed",
        description: next ? undefined : "Its site and its storefronts answer 404. Nothing was deleted.",
        undo: () => set(!next),
      });
    });

  if (!isActive) {
    return (
      <Button look="primary" isPending={isPending} onClick={() => set(true)}>
        Open the platform
      </Button>
    );
  }
  return (
    <Dialog
      title={`Close ${name}?`}
      description={`Its site and the storefronts of ${counted(members, "vendor")} answer 404 from the next request on. Nothing is deleted, and it can be opened again.`}
      isOpen={isAsking}
      onOpenChange={setAsking}
      trigger={<Button look="danger">Close the platform</Button>}
    >
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={() => setAsking(false)}>
          Cancel
        </Button>
        <Button look="danger" isPending={isPending} onClick={() => set(false)}>
          Close it
        </Button>
      </div>
    </Dialog>
  );
}
