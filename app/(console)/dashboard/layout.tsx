import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { NavLinks } from "@/components/console/nav-links";
import { Shell } from "@/components/console/shell";
import { consolePerson } from "@/lib/auth/console-person";
import { requireSession } from "@/lib/auth/session";
import { type StorefrontPlace, storefrontOfRequest } from "@/lib/console/storefront-place";
import { screensOf } from "./screens";
import { type StorefrontChoice, StorefrontSwitcher } from "./storefront-switcher";

/** The frame of the dashboard; who neither works for a vendor nor is an admin is not shown it. */
export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const session = await requireSession();
  const owner = consolePerson(session);
  if (!owner.isVendor && !owner.isAdmin) notFound();
  const place = await storefrontOfRequest(session);
  return (
    <Shell
      place="Dashboard"
      nav={place && <NavLinks items={screensOf(place)} kept={place.kept} />}
      owner={owner}
      switcher={place && <Switcher place={place} />}
    >
      {children}
    </Shell>
  );
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

function named({ code, name }: { code: string; name: string }) {
  return { code, name };
}

function platformOf({ platformCode, platform }: { platformCode: string; platform: string }) {
  return { code: platformCode, name: platform };
}
