"use client";

import { ChevronsUpDown } from "lucide-react";
import { usePathname } from "next/navigation";
import { Menu, MenuLink } from "../ui/menu";
import { usePlatformOfScreen } from "./platform-of-screen";

type PlatformSwitcherProps = {
  platforms: Array<{ code: string; name: string }>;
  /** Whether all platforms together can be chosen too. */
  hasAll: boolean;
};

/** Says which platform the screens are about, and leads to the same screen of another. Nothing moves by switching. */
export function PlatformSwitcher({ platforms, hasAll }: PlatformSwitcherProps) {
  const pathname = usePathname();
  const code = usePlatformOfScreen();
  const current = platforms.find((platform) => platform.code === code) ?? (hasAll ? null : platforms[0]);
  if (platforms.length < 2) return <p className="px-3 text-sm font-medium">{current?.name}</p>;
  // A page of one thing, such as a vendor, may not be there on another platform: switching leads to its list.
  const [, first = "", second = "", third] = pathname.split("/");
  const list = `/${[first, second].filter(Boolean).join("/")}`;
  const isOnePlatform = second === "platforms" && third === current?.code;
  const inPlatform = (chosen: string) => (isOnePlatform ? `${list}/${chosen}` : `${list}?platform=${chosen}`);
  return (
    <Menu
      trigger={
        <button
          type="button"
          className="flex min-h-11 w-full items-center justify-between gap-3 rounded-lg border border-line px-3 text-left text-sm hover:bg-hover"
        >
          <span className="min-w-0">
            <span className="block text-xs text-soft">Platform</span>
            <span className="block truncate font-medium">{current?.name ?? "All platforms"}</span>
          </span>
          <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-soft" />
        </button>
      }
    >
      {hasAll && <MenuLink href={list}>All platforms</MenuLink>}
      {platforms.map((platform) => (
        <MenuLink key={platform.code} href={inPlatform(platform.code)}>
          {platform.name}
        </MenuLink>
      ))}
    </Menu>
  );
}
