"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import { type ReactNode, useEffect, useRef } from "react";

export type Tab = {
  id: string;
  label: string;
  count?: number;
  content: ReactNode;
  /** Stays as it was left while another one is shown, with what was typed there. */
  isKept?: boolean;
};

type TabsProps = { label: string; tabs: readonly Tab[]; current: string; onChange: (id: string) => void };

/** Several views of one thing, one of them at a time. */
export function Tabs({ label, tabs, current, onChange }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  // Whoever is led to a view has not pressed its name, which may be out of sight.
  useEffect(() => {
    list.current?.querySelector(`[data-tab="${current}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);
  return (
    <Base.Root value={current} onValueChange={(id) => onChange(String(id))} className="flex min-h-0 flex-1 flex-col">
      <Base.List
        ref={list}
        aria-label={label}
        className="flex shrink-0 gap-1 overflow-x-auto border-b border-line px-2"
      >
        {tabs.map(({ id, label: text, count }) => (
          <Base.Tab
            key={id}
            value={id}
            data-tab={id}
            className="-mb-px inline-flex min-h-11 shrink-0 items-center gap-1.5 border-b-2 border-transparent px-2.5 text-sm whitespace-nowrap text-soft hover:text-ink data-[active]:border-accent data-[active]:font-medium data-[active]:text-ink"
          >
            {text}
            {count ? (
              <span className="rounded-full bg-hover px-1.5 py-0.5 text-xs text-soft tabular-nums">{count}</span>
            ) : null}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(({ id, content, isKept }) => (
        <Base.Panel
          key={id}
          value={id}
          keepMounted={isKept}
          className="min-h-0 flex-1 space-y-5 overflow-y-auto p-4 -outline-offset-2 [&[hidden]]:hidden"
        >
          {content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
