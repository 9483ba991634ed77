"use server";

import { type Found, searchEverything } from "@/cms/search/search-everything";
import type { Finding, FindingGroup } from "@/components/console/command-palette";
import { asUser } from "@/lib/auth/act-as";
import { currentSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { administeredScopes } from "@/lib/console/place";

const longest = 100;

/** What an admin's platforms have by a name; nothing for those who administer none. */
export async function findAnything(text: string): Promise<FindingGroup[]> {
  const session = await currentSession();
  const words = String(text).replaceAll("\0", "").slice(0, longest);
  if (!session || !words.trim()) return [];
  const found = [];
  for (const { scope, platform } of await administeredScopes(session)) {
    found.push(groupsOf(await asUser(session, scope, (ctx) => searchEverything(ctx, { text: words })), platform));
  }
  return merged(found.flat());
}

function groupsOf({ platforms, vendors, pages, people }: Found, platform: string | null): FindingGroup[] {
  return [
    {
      label: "Platforms",
      items: platforms.map(({ code, name }) => ({ href: `/admin/platforms/${code}`, label: name, detail: code })),
    },
    {
      label: "Vendors",
      items: vendors.map(({ code, name }) => ({
        href: listAddress(`/admin/vendors/${code}`, { platform }),
        label: name,
        detail: code,
      })),
    },
    {
      label: "Pages",
      items: pages.map((page) => ({
        href: `/admin/content-pages/${page.id}`,
        label: page.title,
        detail: [`/${page.slug}`, page.locale.toUpperCase(), page.vendor ?? page.platform].join(" · "),
      })),
    },
    {
      label: "People",
      items: people.map(({ name, email }) => ({
        href: listAddress("/admin/users", { platform, q: email }),
        label: name,
        detail: email,
      })),
    },
  ];
}

/** One group of each name, and each thing in it once, also where it is on several platforms. */
function merged(groups: readonly FindingGroup[]): FindingGroup[] {
  const byLabel = new Map<string, Map<string, Finding>>();
  for (const { label, items } of groups) {
    const known = byLabel.get(label) ?? new Map<string, Finding>();
    for (const item of items) if (!known.has(item.label + item.detail)) known.set(item.label + item.detail, item);
    byLabel.set(label, known);
  }
  return [...byLabel]
    .map(([label, items]) => ({ label, items: [...items.values()] }))
    .filter(({ items }) => items.length);
}
