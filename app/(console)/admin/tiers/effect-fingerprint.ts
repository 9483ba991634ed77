import type { PlatformEffect } from "@/cms/tiers/preview-tier-change";

/** What tells an effect that was looked at from another that it has become meanwhile. */
export function effectFingerprint(platforms: readonly PlatformEffect[]): string {
  return platforms
    .map(({ platformId, memberships, paused, resumed }) => [platformId, memberships, paused, resumed].join(":"))
    .sort()
    .join(" ");
}
