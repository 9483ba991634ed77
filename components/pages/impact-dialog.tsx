"use client";

import type { Impact } from "@/cms/pages/impact";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { impactSentence } from "./impact-words";

type ImpactDialogProps = {
  kind: "publish" | "delete";
  /** Shown as long as there is one. */
  impact: Impact | null;
  isPending: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

const titles = { publish: "What publishing means for vendors", delete: "What deleting means for vendors" };

/** Shows what something means for vendors before it is done. */
export function ImpactDialog({ kind, impact, isPending, onConfirm, onClose }: ImpactDialogProps) {
  return (
    <Dialog title={titles[kind]} isOpen={impact !== null} onClose={onClose}>
      {impact && (
        <div className="space-y-5 text-sm">
          <p className="font-medium">{summary(kind, impact.vendors)}</p>
          <ul className="divide-y divide-line">
            {impact.pages.map((page) => (
              <li key={page.pageId} className="py-2">
                <p className="font-medium break-words">{page.title}</p>
                <p className="text-soft">{impactSentence(kind, page)}</p>
              </li>
            ))}
          </ul>
          <div className="flex flex-wrap justify-end gap-2">
            <Button look="quiet" onClick={onClose}>
              Cancel
            </Button>
            <Button look={kind === "delete" ? "danger" : "primary"} isPending={isPending} onClick={onConfirm}>
              {kind === "delete" ? "Delete, knowing this" : "Publish, knowing this"}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

function summary(kind: "publish" | "delete", vendors: number): string {
  const who = vendors === 1 ? "1 vendor" : vendors === 0 ? "No vendor" : `${vendors} vendors`;
  return kind === "publish"
    ? `${who} will be behind afterwards.`
    : `${who} ${vendors === 1 ? "overrides" : "override"} what is deleted.`;
}
