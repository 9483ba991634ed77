"use client";

import { Button, buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { PlanHelp, type PlanHelpProps } from "./plan-help";

type PlanRefusalDialogProps = {
  message: string;
  usage: PlanHelpProps["usage"];
  usageHref: string;
  onClose: () => void;
};

/** Why the plan has no room for one more override, and what helps. */
export function PlanRefusalDialog({ message, usage, usageHref, onClose }: PlanRefusalDialogProps) {
  return (
    <Dialog isOpen title="Your plan has no room for this" onOpenChange={(isOpen) => !isOpen && onClose()}>
      <div className="space-y-5 text-sm">
        <p>{message}</p>
        <PlanHelp usage={usage} isCustom={false} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
          <a href={usageHref} className={buttonClass("primary")}>
            See usage and plans
          </a>
        </div>
      </div>
    </Dialog>
  );
}
