"use client";

import { useEffect, useRef } from "react";
import type { LostFeatures } from "@/cms/tiers/lost-features";
import type { TierEffect } from "@/cms/tiers/preview-tier-change";
import { Alert } from "@/components/ui/alert";
import { counted } from "@/lib/counted";
import { featureLabels } from "../../../_plans/feature-labels";

type AffectedPanelProps = TierEffect & { locale: string };

/** Whose pages a change of a tier takes off line or brings back, and who loses what; takes the focus when it appears. */
export function AffectedPanel({ platforms, pages, lost, locale }: AffectedPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const count = new Intl.NumberFormat(locale);
  const all = platforms.reduce((sum, { paused, resumed }) => sum + paused + resumed, 0);
  return (
    <Alert ref={panel}>
      <p className="font-medium">Nothing is saved yet. This is what it does:</p>
      {lost && <LostPanel lost={lost} count={count} />}
      {platforms.length > 0 && (
        <ul className="list-disc space-y-1 pl-5">
          {platforms.map(({ platformId, platform, memberships, paused, resumed }) => (
            <li key={platformId}>
              {platform}: {counted(memberships, "vendor", { format: count })},{" "}
              {counted(paused, "page", { format: count })} paused, {count.format(resumed)} shown again
            </li>
          ))}
        </ul>
      )}
      {platforms.length > 0 && (
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
      )}
      {platforms.length > 0 && (
        <p className="text-soft">What is paused is kept, and vendors choose themselves which of their pages are.</p>
      )}
    </Alert>
  );
}

function LostPanel({ lost, count }: { lost: LostFeatures; count: Intl.NumberFormat }) {
  const all = lost.platforms.reduce((sum, { memberships }) => sum + memberships, 0);
  const names = lost.features.map((code) => featureLabels[code].label);
  return (
    <>
      <p>
        {names.join(", ")}: taken from {counted(all, "membership", { format: count })}. What they have set with it
        stays; they cannot set anything new.
      </p>
      <ul className="list-disc space-y-1 pl-5">
        {lost.platforms.map(({ platformId, platform, memberships }) => (
          <li key={platformId}>
            {platform}: {counted(memberships, "vendor", { format: count })}
          </li>
        ))}
      </ul>
      <details>
        <summary className="cursor-pointer font-medium">Which vendors</summary>
        <ul className="mt-2 space-y-1">
          {lost.vendors.map(({ code, name, platform }) => (
            <li key={`${code} ${platform}`} className="break-words">
              <a href={`/admin/vendors/${code}`} target="_blank" rel="noreferrer" className="underline">
                {name}
              </a>{" "}
              on {platform}
            </li>
          ))}
          {all > lost.vendors.length && (
            <li className="text-soft">and {count.format(all - lost.vendors.length)} more</li>
          )}
        </ul>
      </details>
    </>
  );
}
