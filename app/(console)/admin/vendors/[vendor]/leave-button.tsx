"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { Stored } from "@/cms/memberships/stored";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { join, leave, type SeenMember } from "./actions";

type LeaveButtonProps = { place: Place; member: SeenMember; platform: string; tierId: string; isEnded: boolean };

/** Takes a vendor off a platform, or back onto it; what it has there is kept. */
export function LeaveButton({ place, member, platform, tierId, isEnded }: LeaveButtonProps) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const router = useRouter();

  const rejoin = () =>
    startTransition(async () => {
      const { platformId, vendorId } = member;
      const state = await answerOf(join(place, { platformId, vendorId, tierId }));
      if (state.status === "failed") return announce({ title: "Not added", description: state.message });
      announce({ title: `Back on ${platform}`, description: "Its storefront is as it was." });
    });

  const remove = () =>
    startTransition(async () => {
      const state = await answerOf(leave(place, member));
      if (state.status === "failed") {
        if (state.newerVersion !== undefined) router.refresh();
        return announce({ title: "Not removed", description: state.message });
      }
      if (state.status !== "done") return;
      announce({ title: `No longer on ${platform}`, description: keptText(state.result.stored), undo: rejoin });
    });

  return (
    <Button look={isEnded ? "secondary" : "danger"} isPending={isPending} onClick={isEnded ? rejoin : remove}>
      {isEnded ? "Join again" : "Remove"}
      <span className="sr-only"> {isEnded ? platform : `from ${platform}`}</span>
    </Button>
  );
}

function keptText({ pages, redirects, domains }: Stored): string {
  if (!pages && !redirects && !domains) return "Its storefront answers 404. It had no pages of its own.";
  return `Its storefront answers 404. Kept until it joins again: pages ${pages}, redirects ${redirects}, domains ${domains}.`;
}
