"use client";

import { Button, buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type PlanRefusalDialogProps = { message: string; usageHref: string; onClose: () => void };

/** Why the plan has no room for one more page, and what helps. */
export function PlanRefusalDialog({ message, usageHref, onClose }: PlanRefusalDialogProps) {
  return (
    <Dialog isOpen title="Your plan has no room for this" onOpenChange={(isOpen) => !isOpen && onClose()}>
      <div className="space-y-5 text-sm">
        <p>{message}</p>
        <PlanHelp />
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

/** The ways on where a plan is full: all that was written already stays. */
export function PlanHelp() {
  return (
    <>
      <p>This makes room:</p>
      <ul className="list-disc space-y-1 pl-5">
        <li>Revert a page to its default: it shows the platform’s page again, and counts no more.</li>
        <li>Delete a custom page that you no longer need. Both can be undone.</li>
        <li>Ask for a larger plan; the platform’s admins answer.</li>
      </ul>
      <p className="text-soft">Everything that you have written stays as it is, and can be edited at any time.</p>
    </>
  );
}
