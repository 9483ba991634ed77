/** Where a vendor sees what its plan holds on a platform, by their codes. */
export function usageAddress({ vendor, platform }: { vendor: string; platform: string }): string {
  return `/dashboard/usage?${new URLSearchParams({ vendor, platform })}`;
}
