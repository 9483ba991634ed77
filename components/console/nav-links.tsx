"use client";

import {
  ArrowRightLeft,
  Building2,
  FileText,
  Gauge,
  GitMerge,
  History,
  Images,
  Inbox,
  KeyRound,
  Layers,
  LayoutDashboard,
  MailQuestion,
  Settings,
  ShieldCheck,
  Store,
  UserRound,
  Users,
  Webhook,
} from "lucide-react";
import { usePathname } from "next/navigation";

const icons = {
  account: UserRound,
  admin: ShieldCheck,
  audit: History,
  media: Images,
  outbox: Inbox,
  overview: LayoutDashboard,
  pages: FileText,
  people: Users,
  platforms: Building2,
  redirects: ArrowRightLeft,
  requests: MailQuestion,
  settings: Settings,
  tiers: Layers,
  tokens: KeyRound,
  updates: GitMerge,
  usage: Gauge,
  vendors: Store,
  webhooks: Webhook,
};

/** `exact` items are current on their own page only, others on the pages below them too. */
export type NavItem = {
  href: string;
  label: string;
  icon: keyof typeof icons;
  exact?: boolean;
  /** How many things wait there; not shown where none do. */
  count?: number;
};

type NavLinksProps = {
  items: NavItem[];
  /** What the links say in their addresses of what the screens are about, such as the platform. */
  kept?: Readonly<Record<string, string>>;
};

/** The console's navigation; the place where the reader is is marked. */
export function NavLinks({ items, kept = {} }: NavLinksProps) {
  const pathname = usePathname();
  const query = new URLSearchParams(kept);
  return (
    <nav aria-label="Console">
      <ul className="space-y-0.5">
        {items.map(({ href, label, icon, exact, count }) => {
          const Icon = icons[icon];
          const isCurrent = exact ? pathname === href : pathname === href || pathname.startsWith(`${href}/`);
          return (
            <li key={href}>
              <a
                href={query.size ? `${href}?${query}` : href}
                aria-current={isCurrent ? "page" : undefined}
                className="flex min-h-10 items-center gap-3 rounded-lg px-3 text-sm text-soft hover:bg-hover hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent"
              >
                <Icon aria-hidden="true" className="size-4 shrink-0" />
                {label}
                {count ? (
                  <span className="ml-auto rounded-full bg-hover px-2 py-0.5 text-xs tabular-nums">{count}</span>
                ) : null}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
