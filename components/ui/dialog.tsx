"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import { Alert } from "./alert";
import { Button } from "./button";

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
  /** For a window that is there as long as it is open: what takes it away. */
  onClose?: () => void;
  /** Whether the focus goes back to where it was when the window closes; otherwise whoever closes it leads it on. */
  givesFocusBack?: () => boolean;
};

/** So soon after it has opened a press beside a window, in ms, is the second one of a double press. */
const doublePressMs = 500;

/** A window over the page, for one thing to do before going on. It asks before what is typed in it is given up. */
export function Dialog({ trigger, title, description, children, isWide = false, ...window }: DialogProps) {
  const { onClose, onOpenChange, givesFocusBack } = window;
  const popup = useRef<HTMLDivElement>(null);
  const [isOpenByItself, setOpenByItself] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const isOpen = window.isOpen ?? (onClose !== undefined || isOpenByItself);

  const openedAt = useRef(0);
  useEffect(() => {
    if (isOpen) openedAt.current = performance.now();
  }, [isOpen]);

  if (isAsking && !isOpen) setAsking(false);

  function turn(next: boolean): void {
    setAsking(false);
    setOpenByItself(next);
    onOpenChange?.(next);
    if (!next) onClose?.();
  }

  const onTurn = (next: boolean, { reason, event }: Base.Root.ChangeEventDetails) => {
    if (reason === "outside-press" && performance.now() - openedAt.current < doublePressMs) return;
    // A key that is held down answers no question.
    if (isAsking && event instanceof KeyboardEvent && event.repeat) return;
    if (!next && !isAsking && popup.current?.querySelector("form[data-unsaved]")) setAsking(true);
    else turn(next);
  };

  return (
    <Base.Root open={isOpen} onOpenChange={onTurn}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Base.Popup
          ref={popup}
          initialFocus={(by) => (isWide || by === "touch" ? true : (firstField(popup.current) ?? true))}
          finalFocus={givesFocusBack}
          className={`fixed inset-x-4 top-1/2 z-50 mx-auto max-h-[90dvh] -translate-y-1/2 overflow-y-auto rounded-2xl border border-line bg-panel p-6 text-ink shadow-float outline-none max-sm:inset-x-2 max-sm:p-4 ${isWide ? "max-w-5xl" : "max-w-lg"}`}
        >
          <div className="mb-5 flex items-start justify-between gap-4">
            <div className="min-w-0 space-y-1">
              <Base.Title className="text-lg font-semibold tracking-tight wrap-anywhere">{title}</Base.Title>
              {description && (
                <Base.Description className="text-sm wrap-anywhere text-soft">{description}</Base.Description>
              )}
            </div>
            <Base.Close
              aria-label="Close"
              className="-mt-2 -mr-2 grid size-10 shrink-0 place-items-center rounded-lg text-soft hover:bg-hover hover:text-ink"
            >
              <X aria-hidden="true" className="size-4" />
            </Base.Close>
          </div>
          {isAsking && <GiveUpQuestion onGiveUp={() => turn(false)} onStay={() => setAsking(false)} />}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Where a window begins to be filled in; on a touch screen the keyboard would cover what it is about. */
function firstField(popup: HTMLElement | null): HTMLElement | null {
  const fields = ["input:not([type=hidden])", "select", "textarea"].map((field) => `${field}:not(:disabled)`);
  return popup?.querySelector<HTMLElement>(fields.join()) ?? null;
}

type GiveUpQuestionProps = { onGiveUp: () => void; onStay: () => void };

function GiveUpQuestion({ onGiveUp, onStay }: GiveUpQuestionProps) {
  return (
    <div className="mb-5">
      <Alert tone="danger">
        <p>What you typed here is not saved. Close once more to give it up.</p>
        <p className="flex flex-wrap gap-2">
          <Button autoFocus onClick={onStay}>
            Go on writing
          </Button>
          <Button look="danger" onClick={onGiveUp}>
            Close without saving
          </Button>
        </p>
      </Alert>
    </div>
  );
}
