"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { controlClass } from "@/components/ui/field-frame";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { counted } from "@/lib/counted";
import { EffectNote, type PlanEffect } from "../../../_plans/effect-note";
import { changePlan, type PlanChanged, previewChange, type SeenMember } from "./actions";

export type OfferedTier = { id: string; name: string };

type PlanDialogProps = {
  place: Place;
  member: SeenMember;
  platform: string;
  tierId: string;
  tiers: OfferedTier[];
};

/** Moves a membership to another tier, having said first which pages that takes off line. */
export function PlanDialog({ place, member, platform, tierId, tiers }: PlanDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(tierId);
  const [effect, setEffect] = useState<PlanEffect | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const router = useRouter();
  const nameOf = (id: string) => tiers.find((tier) => tier.id === id)?.name ?? "another tier";

  const choose = (next: string) => {
    setChosen(next);
    setEffect(null);
    setProblem(null);
    if (next === tierId) return;
    startTransition(async () => {
      const state = await answerOf(
        previewChange(place, {
          platformId: member.platformId,
          vendorId: member.vendorId,
          tierId: next,
        }),
      );
      if (state.status === "done") setEffect(state.result);
      if (state.status === "failed") setProblem(state.message);
    });
  };

  const apply = (next: string, version: number, before: string | null) =>
    startTransition(async () => {
      const state = await answerOf(changePlan(place, { ...member, version, tierId: next }));
      if (state.status === "failed") {
        // What the other one changed is shown behind the message; pressing again is then a choice.
        if (state.newerVersion !== undefined) router.refresh();
        return before ? setProblem(state.message) : announce({ title: "Not undone", description: state.message });
      }
      if (state.status !== "done") return;
      const { result } = state;
      setOpen(false);
      announce({
        title: `The tier on ${platform} is ${nameOf(next)}`,
        description: changedText(result),
        ...(before && { undo: () => apply(before, result.version, null) }),
      });
    });

  const onOpenChange = (open: boolean) => {
    setOpen(open);
    choose(tierId);
  };

  return (
    <Dialog
      title={`Tier on ${platform}`}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <Button>
          Change tier<span className="sr-only"> on {platform}</span>
        </Button>
      }
    >
      <div className="space-y-5">
        <label className="block space-y-1.5 text-sm font-medium">
          Tier
          <select
            value={chosen}
            onChange={(event) => choose(event.target.value)}
            className={`${controlClass} font-normal`}
          >
            {tiers.map(({ id, name }) => (
              <option key={id} value={id}>
                {id === tierId ? `${name} (now)` : name}
              </option>
            ))}
          </select>
        </label>
        {effect && <EffectNote {...effect} />}
        {problem && <Alert tone="danger">{problem}</Alert>}
        <div className="flex justify-end">
          <Button
            look="primary"
            disabled={chosen === tierId}
            isPending={isPending}
            onClick={() => apply(chosen, member.version, tierId)}
          >
            Change the tier
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

const pageCount = (count: number) => counted(count, "page");

function changedText({ paused, resumed }: PlanChanged): string {
  if (!paused && !resumed) return "No page was affected.";
  return [
    paused ? `Paused, the newest first: ${pageCount(paused)}. Nothing is deleted.` : "",
    resumed ? `Shown again: ${pageCount(resumed)}.` : "",
  ]
    .join(" ")
    .trim();
}
