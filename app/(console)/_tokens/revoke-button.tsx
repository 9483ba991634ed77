"use client";

import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { withdrawToken } from "./actions";

type RevokeButtonProps = { place: Place; tokenId: string; name: string };

/** Makes a token useless for good; asks first, since that cannot be undone. */
export function RevokeButton({ place, tokenId, name }: RevokeButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  // Not by a form: its row is gone with the answer, and a form that is gone says nothing any more.
  const revoke = () =>
    startTransition(async () => {
      const state = await answerOf(withdrawToken(place, tokenId));
      if (state.status === "failed") return setProblem(state.message);
      setOpen(false);
      announce({ title: "Token revoked", description: `“${name}” no longer works.` });
    });
  return (
    <Dialog
      title={`Revoke “${name}”?`}
      description="Whatever uses it is refused from its next call on. This cannot be undone: what still needs to call gets a new token."
      isOpen={isOpen}
      onOpenChange={(next) => {
        setOpen(next);
        setProblem(null);
      }}
      trigger={
        <Button look="danger">
          Revoke<span className="sr-only"> {name}</span>
        </Button>
      }
    >
      <div className="space-y-4">
        {problem && <Alert tone="danger">{problem}</Alert>}
        <div className="flex justify-end">
          <Button look="danger" isPending={isPending} onClick={revoke}>
            Revoke the token
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
