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

/** Several views of one thing, one of them at a time. All names are in view, in as many rows as they need. */
export function Tabs({ label, tabs, current, onChange }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  // Whoever is led to a view has not pressed its name, which may have been scrolled away.
  useEffect(() => {
    list.current?.querySelector(`[data-tab="${current}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);
  return (
    <Base.Root value={current} onValueChange={(id) => onChange(String(id))} className="flex min-h-0 flex-1 flex-col">
      <Base.List ref={list} aria-label={label} className="flex shrink-0 flex-wrap gap-0.5 border-b border-line p-1.5">
        {tabs.map(({ id, label: text, count }) => (
          <Base.Tab
            key={id}
            value={id}
            data-tab={id}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-md px-2.5 text-sm font-medium whitespace-nowrap text-soft hover:bg-hover hover:text-ink data-[active]:bg-accent-soft data-[active]:text-accent"
          >
            {text}
            {count ? (
              <span className="rounded-full bg-hover px-1.5 py-0.5 text-xs font-normal text-soft tabular-nums">
                {count}
              </span>
            ) : null}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(({ id, content, isKept }) => (
        <Base.Panel
          key={id}
          value={id}
          keepMounted={isKept}
          className="min-h-0 flex-1 space-y-5 overflow-y-auto max-xl:overflow-visible p-4 -outline-offset-2 [&[hidden]]:hidden"
        >
          {content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
