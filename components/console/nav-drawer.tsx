"use client";

import { Dialog } from "@base-ui/react/dialog";
import { Menu, X } from "lucide-react";
import type { ReactNode } from "react";

/** The navigation of small screens, behind a button. */
export function NavDrawer({ place, children }: { place: string; children: ReactNode }) {
  return (
    <Dialog.Root>
      <Dialog.Trigger
        aria-label="Open the navigation"
        className="grid size-11 place-items-center rounded-lg hover:bg-hover"
      >
        <Menu aria-hidden="true" className="size-5" />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed inset-y-0 left-0 z-50 w-72 max-w-[85vw] space-y-5 overflow-y-auto border-r border-line bg-panel p-4 text-ink shadow-float outline-none">
          <div className="flex items-center justify-between gap-3 pl-3">
            <Dialog.Title className="truncate font-semibold tracking-tight">{place}</Dialog.Title>
            <Dialog.Close
              aria-label="Close the navigation"
              className="grid size-11 shrink-0 place-items-center rounded-lg text-soft hover:bg-hover"
            >
              <X aria-hidden="true" className="size-5" />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
