"use client";

import { Check, ChevronsUpDown } from "lucide-react";
import { usePathname } from "next/navigation";
import { Menu, MenuLink } from "@/components/ui/menu";
import { listAddress } from "@/lib/console/list-address";

/** A storefront that the reader works for. */
export type StorefrontChoice = {
  vendor: { code: string; name: string };
  platform: { code: string; name: string };
  /** The addresses of the screens that its reader has. */
  screens: string[];
};

type StorefrontSwitcherProps = {
  choices: StorefrontChoice[];
  /** The vendor and the platform that the screens are about; no platform where the vendor is on none. */
  current: { vendor: StorefrontChoice["vendor"]; platform: StorefrontChoice["platform"] | null };
  /** The vendor as which an admin looks at it. */
  as?: string;
};

/** Says whose storefront the screens are about, and leads to the same screen of another. Nothing moves by switching. */
export function StorefrontSwitcher({ choices, current, as }: StorefrontSwitcherProps) {
  const { vendor, platform } = current;
  const name = (
    <>
      <span className="block truncate font-medium">{vendor.name}</span>
      <span className="block truncate text-xs text-soft">
        {platform ? `Storefront on ${platform.name}` : "On no platform yet"}
      </span>
    </>
  );
  // A page of one thing is not there in another storefront: switching leads to the list of such things.
  const screen = usePathname().split("/").slice(0, 3).join("/");
  const isCurrent = (choice: StorefrontChoice) =>
    choice.vendor.code === vendor.code && choice.platform.code === platform?.code;
  if (choices.every(isCurrent)) return <div className="min-w-0 px-3 text-sm">{name}</div>;
  const vendors = [...new Set(choices.map((choice) => choice.vendor.name))];
  return (
    <Menu
      trigger={
        <button
          type="button"
          className="flex min-h-13 w-full items-center justify-between gap-3 rounded-lg border border-line px-3 py-1.5 text-left text-sm hover:bg-hover"
        >
          <span className="min-w-0">
            <span className="sr-only">Switch the storefront: </span>
            {name}
          </span>
          <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-soft" />
        </button>
      }
    >
      {choices.map((choice) => (
        <MenuLink
          key={`${choice.vendor.code} ${choice.platform.code}`}
          href={listAddress(choice.screens.includes(screen) ? screen : "/dashboard", {
            vendor: choice.vendor.code,
            platform: choice.platform.code,
            as,
          })}
        >
          <span className="grid size-4 shrink-0 place-items-center">
            {isCurrent(choice) && <Check aria-label="Current" className="size-4" />}
          </span>
          <span className="min-w-0 wrap-anywhere">
            {vendors.length > 1 ? `${choice.vendor.name} on ${choice.platform.name}` : choice.platform.name}
          </span>
        </MenuLink>
      ))}
    </Menu>
  );
}
