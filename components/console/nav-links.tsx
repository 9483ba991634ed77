"use client";

import { Inbox, LayoutDashboard, ShieldCheck, UserRound, Users } from "lucide-react";
import { usePathname } from "next/navigation";

const icons = {
  account: UserRound,
  admin: ShieldCheck,
  overview: LayoutDashboard,
  people: Users,
  outbox: Inbox,
};

/** `exact` items are current on their own page only, others on the pages below them too. */
export type NavItem = { href: string; label: string; icon: keyof typeof icons; exact?: boolean };

/** The console's navigation; the place where the reader is is marked. */
export function NavLinks({ items }: { items: NavItem[] }) {
  const pathname = usePathname();
  return (
    <nav aria-label="Console">
      <ul className="space-y-0.5">
        {items.map(({ href, label, icon, exact }) => {
          const Icon = icons[icon];
          const [path = ""] = href.split("?");
          const isCurrent = exact ? pathname === path : pathname.startsWith(path);
          return (
            <li key={href}>
              <a
                href={href}
                aria-current={isCurrent ? "page" : undefined}
                className="flex min-h-10 items-center gap-3 rounded-lg px-3 text-sm text-soft hover:bg-hover hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent"
              >
                <Icon aria-hidden="true" className="size-4 shrink-0" />
                {label}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
