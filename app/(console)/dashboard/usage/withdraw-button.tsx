"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { Member } from "@/cms/memberships/standing";
import type { PlanRequest } from "@/cms/plan-requests/plan-request";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import { askAgain, withdrawPlanRequest } from "./actions";

type WithdrawButtonProps = { member: Member; request: Pick<PlanRequest, "id" | "tierId" | "tierName" | "note"> };

/** Takes an open request back; it can be asked again as it was. */
export function WithdrawButton({ member, request: { id, tierId, tierName, note } }: WithdrawButtonProps) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const router = useRouter();

  const again = (wanted: string) =>
    startTransition(async () => {
      const state = await answerOf(askAgain(member, wanted, note));
      if (state.status === "failed") announce({ title: "Not asked again", description: state.message });
    });

  const withdraw = () =>
    startTransition(async () => {
      const state = await answerOf(withdrawPlanRequest(member, id));
      if (state.status === "failed") {
        announce({ title: "Not withdrawn", description: state.message });
        return router.refresh();
      }
      announce({
        title: `Your request for ${tierName} is withdrawn`,
        ...(tierId && { undo: () => again(tierId) }),
      });
    });

  return (
    <Button isPending={isPending} onClick={withdraw}>
      Withdraw the request
    </Button>
  );
}
