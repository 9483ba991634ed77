"use client";

import { Toast } from "@base-ui/react/toast";
import { ArrowUpRight, X } from "lucide-react";
import type { ReactNode } from "react";

/** For how long a message stays, in ms; the pointer or the focus on it holds it. */
const readingMs = 8000;
const decidingMs = 20_000;

/** Holds the brief messages at the edge of the screen. */
export function Toaster({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={readingMs} limit={1}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          data-passing=""
          className="fixed right-4 bottom-(--toaster-bottom,1rem) z-60 flex w-[calc(100vw-2rem)] max-w-sm flex-col gap-2"
        >
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager<{ link?: MessageLink }>();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="flex items-start gap-3 data-limited:hidden rounded-xl border border-line bg-panel p-4 text-sm text-ink shadow-float"
    >
      <Toast.Content className="min-w-0 flex-1 space-y-1">
        <Toast.Title className="line-clamp-3 font-medium wrap-anywhere" />
        <Toast.Description className="wrap-anywhere text-soft" />
        {toast.data?.link && (
          <a
            href={toast.data.link.href}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-8 items-center gap-1 font-medium text-accent underline"
          >
            {toast.data.link.label} <ArrowUpRight aria-hidden="true" className="size-4" />
          </a>
        )}
        <Toast.Action className="mt-1 inline-flex min-h-8 items-center rounded-md bg-hover px-3 text-sm font-medium hover:bg-accent-soft hover:text-accent" />
      </Toast.Content>
      <Toast.Close
        aria-label="Close the message"
        className="grid size-8 place-items-center rounded-md text-soft hover:bg-hover"
      >
        <X aria-hidden="true" className="size-4" />
      </Toast.Close>
    </Toast.Root>
  ));
}

type MessageLink = { href: string; label: string };

type Message = {
  title: string;
  description?: string;
  undo?: () => void;
  /** Where what was done is seen, in a new tab. */
  link?: MessageLink;
  /** Of its own, where it may have to be taken back (`useWithdrawal`). */
  id?: string;
};

/** Says that something was done, with a way to undo it where there is one. */
export function useToaster(): (message: Message) => void {
  const { add, close } = Toast.useToastManager();
  return ({ undo, link, ...message }) => {
    const takeBack = () => {
      // What it says holds no more, whatever is said next.
      close(id);
      undo?.();
    };
    const id = add({
      ...message,
      data: { link },
      ...(undo && { timeout: decidingMs, actionProps: { children: "Undo", onClick: takeBack } }),
    });
  };
}

/** Takes a message back by its id, as once what it offers can be done no more. */
export function useWithdrawal(): (id: string) => void {
  return Toast.useToastManager().close;
}
