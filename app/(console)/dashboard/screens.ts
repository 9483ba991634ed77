import type { NavItem } from "@/components/console/nav-links";
import type { StorefrontPlace } from "@/lib/console/storefront-place";

/** `for` whom a screen is where not for all: a vendor's own people, or those of them who own it. */
export type DashboardScreen = NavItem & { for?: "members" | "owners" };

/** The screens of the dashboard, in the order of its navigation. */
export const screens: readonly DashboardScreen[] = [
  { href: "/dashboard", label: "Home", icon: "overview", exact: true },
  { href: "/dashboard/pages", label: "Pages", icon: "pages" },
  { href: "/dashboard/updates", label: "Updates", icon: "updates" },
  { href: "/dashboard/media", label: "Media", icon: "media", for: "members" },
  { href: "/dashboard/usage", label: "Usage", icon: "usage" },
  { href: "/dashboard/settings", label: "Settings", icon: "settings" },
  { href: "/dashboard/people", label: "People", icon: "people", for: "owners" },
  { href: "/dashboard/tokens", label: "API tokens", icon: "tokens", for: "owners" },
  { href: "/dashboard/activity", label: "Activity", icon: "audit", for: "owners" },
];

/** Those that the reader of a storefront has. */
export function screensOf({ current, viewedFrom }: StorefrontPlace): NavItem[] {
  const isShown = { members: !viewedFrom, owners: current.isOwner };
  return screens.filter((screen) => !screen.for || isShown[screen.for]).map(({ for: _, ...item }) => item);
}
