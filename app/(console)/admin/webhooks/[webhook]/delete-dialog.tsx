"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { removeWebhook } from "../actions";
import { listPath } from "../webhook-paths";

type DeleteDialogProps = { place: Extract<Place, { kind: "admin" }>; webhookId: string; name: string };

/** Deletes a webhook with its log; asks first, since that cannot be undone. */
export function DeleteDialog({ place, webhookId, name }: DeleteDialogProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const router = useRouter();

  const remove = () =>
    startTransition(async () => {
      const state = await answerOf(removeWebhook(place, webhookId));
      if (state.status === "failed") return setProblem(state.message);
      announce({ title: "Webhook deleted", description: `“${name}” is told nothing more.` });
      router.push(listPath(place.platform));
    });

  return (
    <Dialog
      title={`Delete “${name}”?`}
      description="Nothing more is sent to it, and what waits is never sent. The log of what was sent goes too. This cannot be undone: to stop for a while, pause it."
      onOpenChange={() => setProblem(null)}
      trigger={<Button look="danger">Delete</Button>}
    >
      <div className="space-y-4">
        {problem && <Alert tone="danger">{problem}</Alert>}
        <div className="flex justify-end">
          <Button look="danger" isPending={isPending} onClick={remove}>
            Delete the webhook
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
