"use client";

import { useOptimistic, useTransition } from "react";
import { SwitchField } from "@/components/ui/switch-field";
import { useToaster } from "@/components/ui/toaster";
import { setPolicy } from "./actions";

type Policy = { isLocked: boolean; isRequired: boolean };

/** Locks and requires a page of every vendor, in every language. Nothing that vendors wrote is lost. */
export function PolicySwitches({ pageId, ...policy }: Policy & { pageId: string }) {
  const [shown, show] = useOptimistic(policy, (before: Policy, change: Partial<Policy>) => ({ ...before, ...change }));
  const [, startTransition] = useTransition();
  const announce = useToaster();

  function set(verb: Parameters<typeof setPolicy>[1], change: Partial<Policy>): void {
    startTransition(async () => {
      show(change);
      const state = await setPolicy(pageId, verb);
      if (state.status === "failed") announce({ title: "Not changed", description: state.message });
    });
  }

  return (
    <div className="space-y-5">
      <SwitchField
        label="Locked"
        help="Vendors cannot override it; overrides that there are are paused, and come back when it is unlocked."
        checked={shown.isLocked}
        onCheckedChange={(isLocked) => set(isLocked ? "lock" : "unlock", { isLocked })}
      />
      <SwitchField
        label="Required"
        help="Vendors cannot hide it."
        checked={shown.isRequired}
        onCheckedChange={(isRequired) => set(isRequired ? "require" : "release", { isRequired })}
      />
    </div>
  );
}
