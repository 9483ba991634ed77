"use client";

import { type ReactNode, useEffect, useRef } from "react";

export type TabLink = { href: string; label: string; count?: ReactNode; isCurrent: boolean };

/** Tabs that are addresses: each shows the same kind of thing, narrowed down. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  const list = useRef<HTMLUListElement>(null);
  // On a small screen the current one may be out of sight.
  useEffect(() => {
    const current = list.current?.querySelector("[aria-current]");
    const box = list.current?.parentElement;
    if (current instanceof HTMLElement && box)
      box.scrollLeft = current.offsetLeft - box.clientWidth / 2 + current.clientWidth / 2;
  }, []);
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul ref={list} className="flex min-w-max gap-1 border-b border-line">
        {tabs.map(({ href, label: text, count, isCurrent }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={isCurrent ? "page" : undefined}
              className="-mb-px inline-flex min-h-11 items-center gap-2 border-b-2 border-transparent px-3 text-sm whitespace-nowrap text-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
            >
              {text}
              {count !== undefined && (
                <span className="rounded-full bg-hover px-2 py-0.5 text-xs text-soft tabular-nums">{count}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
