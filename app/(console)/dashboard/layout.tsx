import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { countUpdates } from "@/cms/pages/list-updates";
import { CommandPalette } from "@/components/console/command-palette";
import { type NavItem, NavLinks } from "@/components/console/nav-links";
import { Shell } from "@/components/console/shell";
import { asUser } from "@/lib/auth/act-as";
import { consolePerson } from "@/lib/auth/console-person";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { type StorefrontPlace, storefrontOfRequest } from "@/lib/console/storefront-place";
import { findInStorefront } from "./find-in-storefront";
import { screensOf } from "./screens";
import { type StorefrontChoice, StorefrontSwitcher } from "./storefront-switcher";

/** The frame of the dashboard; who neither works for a vendor nor is an admin is not shown it. */
export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const session = await requireSession();
  const owner = consolePerson(session);
  if (!owner.isVendor && !owner.isAdmin) notFound();
  const place = await storefrontOfRequest(session);
  const items = place && (await withUpdates(screensOf(place), place));
  return (
    <Shell
      place="Dashboard"
      nav={place && items && <NavLinks items={items} kept={place.kept} />}
      owner={owner}
      switcher={
        place && (
          <div className="space-y-2">
            <Switcher place={place} />
            <Finder place={place} />
          </div>
        )
      }
    >
      {children}
    </Shell>
  );
}

/** The screens, with how many pages wait for a review of what was updated under them. */
async function withUpdates(items: NavItem[], { storefront, reader }: StorefrontPlace): Promise<NavItem[]> {
  if (!storefront) return items;
  const { member } = storefront;
  const count = await asUser(reader, member, (ctx) => countUpdates(ctx, member));
  return items.map((item) => (item.href === "/dashboard/updates" ? { ...item, count } : item));
}

function Switcher({ place }: { place: StorefrontPlace }) {
  const { vendors, current, storefront, kept } = place;
  const choices = vendors.flatMap((vendor) => {
    const screens = screensOf({ ...place, current: vendor }).map(({ href }) => href);
    return vendor.memberships.map(
      (membership): StorefrontChoice => ({ vendor: named(vendor), platform: platformOf(membership), screens }),
    );
  });
  const platform = storefront && platformOf(storefront.membership);
  return <StorefrontSwitcher choices={choices} current={{ vendor: named(current), platform }} as={kept.as} />;
}

function Finder({ place }: { place: StorefrontPlace }) {
  const { kept } = place;
  const screens = screensOf(place).map(({ href, label }) => ({
    href: listAddress(href, kept),
    label,
    detail: "Screen",
  }));
  return <CommandPalette screens={screens} kinds="a screen or page" find={findInStorefront.bind(null, kept)} />;
}

function named({ code, name }: { code: string; name: string }) {
  return { code, name };
}

function platformOf({ platformCode, platform }: { platformCode: string; platform: string }) {
  return { code: platformCode, name: platform };
}
