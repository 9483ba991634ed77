"use client";

import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Place } from "@/lib/console/place";
import { renewSecret } from "../actions";
import { SecretShown } from "../secret-shown";

type SecretDialogProps = { place: Place; webhookId: string; name: string };

/** Gives a webhook another secret, and shows it, this once. */
export function SecretDialog({ place, webhookId, name }: SecretDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();

  const renew = () =>
    startTransition(async () => {
      const state = await answerOf(renewSecret(place, webhookId));
      if (state.status === "failed") return setProblem(state.message);
      if (state.status === "done") setSecret(state.result.secret);
    });

  const turn = (next: boolean) => {
    setOpen(next);
    setProblem(null);
    setSecret(null);
  };

  return (
    <Dialog
      title={secret ? "The new secret" : `A new secret for “${name}”?`}
      description="For a day messages are signed with the former one too: change the receiver within it, and no message is refused."
      isOpen={isOpen}
      onOpenChange={turn}
      trigger={<Button>New secret</Button>}
    >
      <div className="space-y-4">
        {problem && <Alert tone="danger">{problem}</Alert>}
        {secret && <SecretShown secret={secret} />}
        <div className="flex justify-end">
          {secret ? (
            <Button look="primary" onClick={() => turn(false)}>
              Done
            </Button>
          ) : (
            <Button look="primary" isPending={isPending} onClick={renew}>
              Make a new secret
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
