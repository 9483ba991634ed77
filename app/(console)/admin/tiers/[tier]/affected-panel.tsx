"use client";

import { useEffect, useRef } from "react";
import type { NamedPage, PlatformEffect } from "@/cms/tiers/preview-tier-change";
import { Alert } from "@/components/ui/alert";

type AffectedPanelProps = { platforms: PlatformEffect[]; pages: NamedPage[]; locale: string };

/** Whose pages a change of limits takes off line or brings back; takes the focus when it appears. */
export function AffectedPanel({ platforms, pages, locale }: AffectedPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const count = new Intl.NumberFormat(locale);
  const all = platforms.reduce((sum, { paused, resumed }) => sum + paused + resumed, 0);
  return (
    <Alert ref={panel}>
      <p className="font-medium">Nothing is saved yet. This is what it does:</p>
      <ul className="list-disc space-y-1 pl-5">
        {platforms.map(({ platformId, platform, memberships, paused, resumed }) => (
          <li key={platformId}>
            {platform}: {count.format(memberships)} vendors, {count.format(paused)} pages paused,{" "}
            {count.format(resumed)} shown again
          </li>
        ))}
      </ul>
      <details>
        <summary className="cursor-pointer font-medium">Which pages</summary>
        <ul className="mt-2 space-y-1">
          {pages.map((page) => (
            <li key={page.pageId} className="break-words">
              {page.vendor} on {page.platform}: /{page.slug} ({page.locale.toUpperCase()}){" "}
              <span className="text-soft">{page.willBePaused ? "paused" : "shown again"}</span>
            </li>
          ))}
          {all > pages.length && <li className="text-soft">and {count.format(all - pages.length)} more</li>}
        </ul>
      </details>
      <p className="text-soft">What is paused is kept, and vendors choose themselves which of their pages are.</p>
    </Alert>
  );
}
