"use client";

import type { ReactNode } from "react";
import { Button, type ButtonLook } from "../../ui/button";
import { Dialog } from "../../ui/dialog";

type ConfirmDialogProps = {
  title: string;
  /** What it means, before it is done. */
  children: ReactNode;
  label: string;
  look?: ButtonLook;
  isPending: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Says what something means before it is done. */
export function ConfirmDialog({ title, children, label, look = "primary", isPending, ...on }: ConfirmDialogProps) {
  return (
    <Dialog isOpen title={title} onOpenChange={(isOpen) => !isOpen && on.onClose()}>
      <div className="space-y-5 text-sm">
        <div className="space-y-3">{children}</div>
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={on.onClose}>
            Cancel
          </Button>
          <Button look={look} isPending={isPending} onClick={on.onConfirm}>
            {label}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
