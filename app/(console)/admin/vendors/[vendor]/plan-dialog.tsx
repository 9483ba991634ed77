"use client";

import { useState, useTransition } from "react";
import type { Member } from "@/cms/memberships/standing";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { controlClass } from "@/components/ui/field-frame";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { changePlan, type PlanEffect, previewPlan } from "./actions";

export type OfferedTier = { id: string; name: string };

type PlanDialogProps = {
  place: Place;
  member: Member;
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
  const nameOf = (id: string) => tiers.find((tier) => tier.id === id)?.name ?? "another tier";

  const choose = (next: string) => {
    setChosen(next);
    setEffect(null);
    setProblem(null);
    if (next === tierId) return;
    startTransition(async () => {
      const state = await previewPlan(place, { ...member, tierId: next });
      if (state.status === "done") setEffect(state.result);
      if (state.status === "failed") setProblem(state.message);
    });
  };

  const apply = (next: string, before: string | null) =>
    startTransition(async () => {
      const state = await changePlan(place, { ...member, tierId: next });
      if (state.status === "failed") return setProblem(state.message);
      setOpen(false);
      announce({
        title: `The tier on ${platform} is ${nameOf(next)}`,
        description: state.status === "done" ? effectText(state.result, "were") : undefined,
        ...(before && { undo: () => apply(before, null) }),
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
        {effect && <Alert>{effectText(effect, "will be")}</Alert>}
        {problem && <Alert tone="danger">{problem}</Alert>}
        <div className="flex justify-end">
          <Button
            look="primary"
            disabled={chosen === tierId}
            isPending={isPending}
            onClick={() => apply(chosen, tierId)}
          >
            Change the tier
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function effectText({ paused, resumed }: PlanEffect, tense: "will be" | "were"): string {
  if (!paused && !resumed) return tense === "were" ? "No page was affected." : "No page is affected.";
  const pages = (count: number) => (count === 1 ? "1 page" : `${count} pages`);
  if (!resumed) return `${pages(paused)} ${tense} paused, the newest first. Nothing is deleted.`;
  if (!paused) return `${pages(resumed)} ${tense} shown again.`;
  return `${pages(paused)} ${tense} paused and ${pages(resumed)} shown again.`;
}
