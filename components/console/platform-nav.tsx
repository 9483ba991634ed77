"use client";

import { type NavItem, NavLinks } from "./nav-links";
import { usePlatformOfScreen } from "./platform-of-screen";

/** The navigation of the administration, which stays with the platform that the screen is about. */
export function PlatformNav({ items }: { items: NavItem[] }) {
  const platform = usePlatformOfScreen();
  return <NavLinks items={items} kept={platform ? { platform } : {}} />;
}
