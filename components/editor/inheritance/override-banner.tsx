"use client";

import { RefreshCw } from "lucide-react";
import { Badge } from "../../ui/badge";
import { Button, buttonClass } from "../../ui/button";
import { bannerWords, originName, updatesWords } from "./banner-words";
import type { Inheritance } from "./inheritance";

/** What a banner opens. */
export type BannerDialog = "view-default" | "compare" | "review" | "detach" | "link" | "revert";

type OverrideBannerProps = {
  inheritance: Inheritance;
  share: { customised: number; total: number };
  /** What is typed is being saved, for the review to begin. */
  isBusy: boolean;
  onOpen: (dialog: BannerDialog) => void;
};

/** Above the editor of a vendor's page: what stands behind it, whether updates wait, and what can be done about either. */
export function OverrideBanner({ inheritance, share, isBusy, onOpen }: OverrideBannerProps) {
  const { standing, names, isOwn, may, hrefs } = inheritance;
  const { state, origin } = standing;
  const words = bannerWords({ state, names, isOwn, share });
  if (!words) return null;
  const updates = state.kind === "override" && !state.paused ? state.updates : 0;
  const behind = originName(origin?.layer ?? null, names.platform);
  const open = (action: (typeof may)[number], dialog: BannerDialog, label: string) =>
    may.includes(action) && (
      <Button look="quiet" onClick={() => onOpen(dialog)}>
        {label}
      </Button>
    );
  return (
    <section
      aria-label="What stands behind this page"
      className="rounded-xl border border-line bg-panel px-4 py-2 text-sm shadow-panel"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="min-w-0 flex-1 basis-72 py-1">
          <span className="font-medium">{words.title}</span> <span className="text-soft">{words.detail}</span>
        </p>
        <div className="flex flex-wrap">
          {open("view-default", "view-default", "View default")}
          {open("compare", "compare", "Compare with default")}
          {open("relink", "link", "Re-link")}
          {open("adopt", "link", "Adopt default")}
          {open("detach", "detach", "Detach")}
          {open("revert", "revert", "Revert to default")}
          {may.includes("upgrade") && (
            <a href={hrefs.plan} className={buttonClass("quiet")}>
              {isOwn ? "See your plan" : "See the vendor’s plan"}
            </a>
          )}
          {hrefs.origin && (
            <a href={hrefs.origin} className={buttonClass("quiet")}>
              Edit {behind}
            </a>
          )}
        </div>
      </div>
      {updates > 0 && (
        <div className="mt-1 flex flex-wrap items-center gap-3 border-t border-line py-2">
          <Badge tone="warning">
            <RefreshCw aria-hidden="true" className="mr-1 size-3" /> Default updated
          </Badge>
          <p className="min-w-0 flex-1 basis-56">{updatesWords(updates, inheritance)}</p>
          {may.includes("review") && (
            <Button look="primary" isPending={isBusy} onClick={() => onOpen("review")}>
              Review
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
