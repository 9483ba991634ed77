import type { TierEffect } from "@/cms/tiers/preview-tier-change";

/** What tells an effect that was looked at from another that it has become meanwhile. */
export function effectFingerprint({ platforms, lost }: Pick<TierEffect, "platforms" | "lost">): string {
  const pages = platforms.map((each) => [each.platformId, each.memberships, each.paused, each.resumed].join(":"));
  const features = lost?.platforms.map((each) => [...lost.features, each.platformId, each.memberships].join(":")) ?? [];
  return [...pages, ...features].sort().join(" ");
}
