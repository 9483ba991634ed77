"use client";

import { useOptimistic, useState, useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SwitchField } from "@/components/ui/switch-field";
import { useToaster } from "@/components/ui/toaster";
import { type PolicyVerb, setPolicy } from "./page-actions";

type Policy = { isLocked: boolean; isRequired: boolean; isShownByVendors: boolean };
type PolicySwitchesProps = Policy & {
  pageId: string;
  overriders: number;
  /** A default is written for storefronts; the platform's own page may be kept off them. */
  isPlatformPage: boolean;
};

const changes: Record<PolicyVerb, { to: Partial<Policy>; done: string; undo: PolicyVerb }> = {
  lock: { to: { isLocked: true }, done: "The page is locked", undo: "unlock" },
  unlock: { to: { isLocked: false }, done: "The page is not locked any more", undo: "lock" },
  require: { to: { isRequired: true }, done: "The page is required", undo: "release" },
  release: { to: { isRequired: false }, done: "The page is not required any more", undo: "require" },
  withhold: { to: { isShownByVendors: false }, done: "The page is off the vendors’ sites", undo: "offer" },
  offer: { to: { isShownByVendors: true }, done: "The page is shown on the vendors’ sites", undo: "withhold" },
};

/** Locks and requires a page of every vendor, in every language. Nothing that vendors wrote is lost. */
export function PolicySwitches({ pageId, overriders, isPlatformPage, ...policy }: PolicySwitchesProps) {
  const [shown, show] = useOptimistic(policy, (before: Policy, change: Partial<Policy>) => ({ ...before, ...change }));
  const [isAsking, setAsking] = useState(false);
  const [, startTransition] = useTransition();
  const announce = useToaster();

  function set(verb: PolicyVerb): void {
    const { to, done, undo } = changes[verb];
    setAsking(false);
    startTransition(async () => {
      show(to);
      const state = await answerOf(setPolicy(pageId, verb));
      if (state.status === "failed") announce({ title: "Not changed", description: state.message });
      if (state.status === "done") announce({ title: done, undo: () => set(undo) });
    });
  }

  return (
    <div className="space-y-5">
      <SwitchField
        label="Locked"
        help="Vendors cannot override it; existing overrides are paused, and come back when it is unlocked."
        checked={shown.isLocked}
        onCheckedChange={(isLocked) => (isLocked && overriders ? setAsking(true) : set(isLocked ? "lock" : "unlock"))}
      />
      <SwitchField
        label="Required"
        help="Vendors cannot hide it."
        checked={shown.isRequired}
        onCheckedChange={(isRequired) => set(isRequired ? "require" : "release")}
      />
      {isPlatformPage && (
        <SwitchField
          label="Shown on the vendors’ sites"
          help="Where a vendor has no page of its own at this address and there is no default, this one stands in. Turned off, it is on the platform’s own site alone; vendors that made it theirs keep it."
          checked={shown.isShownByVendors}
          onCheckedChange={(isShownByVendors) => set(isShownByVendors ? "offer" : "withhold")}
        />
      )}
      <Dialog
        title="Lock this page?"
        description={`${overriders === 1 ? "1 vendor has its" : `${overriders} vendors have their`} own page here. Locked, visitors see the platform’s instead from the next request on. Nothing is lost: it comes back when the page is unlocked.`}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={() => setAsking(false)}>
            Cancel
          </Button>
          <Button look="primary" onClick={() => set("lock")}>
            Lock it
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
