"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useTransition } from "react";
import type { ListedTier } from "@/cms/tiers/list-tiers";
import { answerOf } from "@/components/ui/answer-of";
import type { FormState } from "@/components/ui/form-state";
import { IconButton } from "@/components/ui/icon-button";
import { useToaster } from "@/components/ui/toaster";
import { createTierAgain, placeTiers, removeTier } from "./actions";

type TierActionsProps = { tier: ListedTier; order: string[] };

/** Moves a tier among the others, and deletes it. */
export function TierActions({ tier, order }: TierActionsProps) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const index = order.indexOf(tier.id);

  const run = (action: () => Promise<FormState<unknown>>, title: string, undo?: () => void) =>
    startTransition(async () => {
      const state = await answerOf(action());
      announce(state.status === "failed" ? { title: "Not done", description: state.message } : { title, undo });
    });
  const move = (by: number) => run(() => placeTiers(moved(order, index, index + by)), `${tier.name} is moved`);
  const { code, name, maxPages, maxCustomPages, features } = tier;
  const createAgain = () =>
    run(() => createTierAgain({ code, name, maxPages, maxCustomPages, features }), `${name} is back, above the others`);

  return (
    <div className="flex md:justify-end">
      <IconButton
        icon={ArrowUp}
        label={`Move ${name} up`}
        isDisabled={isPending || index === 0}
        onClick={() => move(-1)}
      />
      <IconButton
        icon={ArrowDown}
        label={`Move ${name} down`}
        isDisabled={isPending || index === order.length - 1}
        onClick={() => move(1)}
      />
      <IconButton
        icon={Trash2}
        label={`Delete ${name}`}
        isDisabled={isPending}
        onClick={() => run(() => removeTier(tier.id), `${name} is deleted`, createAgain)}
      />
    </div>
  );
}

function moved(order: readonly string[], from: number, to: number): string[] {
  const next = [...order];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
