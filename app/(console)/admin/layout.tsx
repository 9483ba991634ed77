import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { countOpenRequests } from "@/cms/plan-requests/list-requests";
import { can, installation } from "@/cms/policy";
import type { Session } from "@/cms/sessions/find-session";
import { CommandPalette } from "@/components/console/command-palette";
import type { NavItem } from "@/components/console/nav-links";
import { PlatformNav } from "@/components/console/platform-nav";
import { PlatformOfScreen } from "@/components/console/platform-of-screen";
import { PlatformSwitcher } from "@/components/console/platform-switcher";
import { Shell } from "@/components/console/shell";
import { asUser } from "@/lib/auth/act-as";
import { consolePerson } from "@/lib/auth/console-person";
import { requireSession } from "@/lib/auth/session";
import { administeredScopes, adminPlace, isSuperAdmin } from "@/lib/console/place";
import { findAnything } from "./find-anything";

const screens: NavItem[] = [
  { href: "/admin", label: "Overview", icon: "overview", exact: true },
  { href: "/admin/platforms", label: "Platforms", icon: "platforms" },
  { href: "/admin/content-pages", label: "Content pages", icon: "pages" },
  { href: "/admin/media", label: "Media", icon: "media" },
  { href: "/admin/vendors", label: "Vendors", icon: "vendors" },
  { href: "/admin/plan-requests", label: "Plan requests", icon: "requests" },
  { href: "/admin/tiers", label: "Tiers and features", icon: "tiers" },
  { href: "/admin/users", label: "Users and invitations", icon: "people" },
  { href: "/admin/tokens", label: "API tokens", icon: "tokens" },
  { href: "/admin/webhooks", label: "Webhooks", icon: "webhooks" },
  { href: "/admin/redirects", label: "Redirects", icon: "redirects" },
  { href: "/admin/audit-log", label: "Audit log", icon: "audit" },
];

/** The frame of the administration; who administers nothing is not shown that there is one. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const session = await requireSession();
  const owner = consolePerson(session);
  if (!owner.isAdmin) notFound();
  const { platforms } = await adminPlace(session, null);
  const waiting = await openRequests(session);
  const counted = screens.map((screen) =>
    screen.href === "/admin/plan-requests" ? { ...screen, count: waiting } : screen,
  );
  const nav: NavItem[] = can(session.actor, "mail.read", installation)
    ? [...counted, { href: "/admin/outbox", label: "Outbox", icon: "outbox" }]
    : counted;
  const findings = nav.map(({ href, label }) => ({ href, label, detail: "Screen" }));
  return (
    <PlatformOfScreen>
      <Shell
        place="Administration"
        nav={<PlatformNav items={nav} />}
        owner={owner}
        switcher={
          <div className="space-y-2">
            <PlatformSwitcher
              platforms={platforms.map(({ code, name }) => ({ code, name }))}
              hasAll={isSuperAdmin(session)}
            />
            <CommandPalette screens={findings} kinds="a screen, page, vendor or person" find={findAnything} />
          </div>
        }
      >
        {children}
      </Shell>
    </PlatformOfScreen>
  );
}

/** How many plan requests wait on all platforms that the reader runs. */
async function openRequests(session: Session): Promise<number> {
  let waiting = 0;
  // One after the other: each is a transaction, and every screen asks.
  for (const { scope } of await administeredScopes(session)) waiting += await asUser(session, scope, countOpenRequests);
  return waiting;
}
