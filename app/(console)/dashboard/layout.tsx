import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Shell } from "@/components/console/shell";
import { consolePerson } from "@/lib/auth/console-person";
import { requireSession } from "@/lib/auth/session";

/** The frame of the dashboard; who neither works for a vendor nor is an admin is not shown it. */
export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const session = await requireSession();
  const owner = consolePerson(session);
  if (!owner.isVendor && !owner.isAdmin) notFound();
  const isOwner = session.actor.roles.some(({ kind }) => kind === "vendor-owner");
  const nav = [
    { href: "/dashboard", label: "Home", icon: "overview", exact: true } as const,
    { href: "/dashboard/pages", label: "Pages", icon: "pages" } as const,
    ...(owner.isVendor ? [{ href: "/dashboard/media", label: "Media", icon: "media" } as const] : []),
    ...(isOwner ? [{ href: "/dashboard/people", label: "People", icon: "people" } as const] : []),
  ];
  return (
    <Shell place="Dashboard" nav={nav} kept="as" owner={owner}>
      {children}
    </Shell>
  );
}
