import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { can, installation } from "@/cms/policy";
import { Shell } from "@/components/console/shell";
import { consolePerson } from "@/lib/auth/console-person";
import { requireSession } from "@/lib/auth/session";

/** The frame of the administration; who administers nothing is not shown that there is one. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const session = await requireSession();
  const owner = consolePerson(session);
  if (!owner.isAdmin) notFound();
  const nav = [
    { href: "/admin", label: "Overview", icon: "overview", exact: true } as const,
    { href: "/admin/users", label: "Users and invitations", icon: "people" } as const,
    ...(can(session.actor, "mail.read", installation)
      ? [{ href: "/admin/outbox", label: "Outbox", icon: "outbox" } as const]
      : []),
  ];
  return (
    <Shell place="Administration" nav={nav} owner={owner}>
      {children}
    </Shell>
  );
}
