"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";

type DialogProps = {
  /** What opens it; left out where whoever shows it says when. */
  trigger?: ReactElement;
  title: string;
  description?: ReactNode;
  children: ReactNode;
  /** For what needs more room than a form. */
  isWide?: boolean;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** Whether the keyboard goes back to where it was, once it is closed; left out, it does. */
  returnsFocus?: () => boolean;
};

/** A window over the page, for one thing to do before going on. */
export function Dialog({ trigger, title, description, children, isWide = false, ...props }: DialogProps) {
  return (
    <Base.Root open={props.isOpen} onOpenChange={props.onOpenChange}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Base.Popup
          finalFocus={props.returnsFocus}
          className={`fixed inset-x-4 top-1/2 z-50 mx-auto max-h-[90dvh] -translate-y-1/2 overflow-y-auto rounded-2xl border border-line bg-panel p-6 text-ink shadow-float outline-none max-sm:inset-x-2 max-sm:p-4 ${isWide ? "max-w-5xl" : "max-w-lg"}`}
        >
          <div className="mb-5 flex items-start justify-between gap-4">
            <div className="space-y-1">
              <Base.Title className="text-lg font-semibold tracking-tight">{title}</Base.Title>
              {description && <Base.Description className="text-sm text-soft">{description}</Base.Description>}
            </div>
            <Base.Close
              aria-label="Close"
              className="-mt-2 -mr-2 grid size-10 shrink-0 place-items-center rounded-lg text-soft hover:bg-hover hover:text-ink"
            >
              <X aria-hidden="true" className="size-4" />
            </Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
