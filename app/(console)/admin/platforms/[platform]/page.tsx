import { ArrowUpRight } from "lucide-react";
import type { ReactNode } from "react";
import { findPlatform } from "@/cms/platforms/find-platform";
import { can, installation } from "@/cms/policy";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { AboutPlatform } from "@/components/console/platform-of-screen";
import { PageHead } from "@/components/console/shell";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { TabLinks } from "@/components/ui/tab-links";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { openAddress } from "@/lib/console/site-address";
import { counted } from "@/lib/counted";
import { ActivateButton } from "./activate-button";
import { DomainsTab } from "./domains-tab";
import { GeneralTab } from "./general-tab";
import { HomeTab } from "./home-tab";
import { namedLanguages } from "./language-names";
import { LocalesTab } from "./locales-tab";
import { MembersTab } from "./members-tab";
import { MenusTab } from "./menus-tab";
import type { PlatformTabProps } from "./tab-props";
import { ThemeTab } from "./theme-tab";

export const metadata = { title: "Platform · Orion" };

type Tab = { id: string; label: string; show: (props: PlatformTabProps) => ReactNode };

// Each part is handed what it names, no more: what a part that runs in the browser gets stands in the page's HTML.
const tabs: Tab[] = [
  {
    id: "general",
    label: "General",
    show: ({ platform, isSuperAdmin }) => <GeneralTab platform={platform} isSuperAdmin={isSuperAdmin} />,
  },
  { id: "theme", label: "Theme", show: ({ platform }) => <ThemeTab platform={platform} /> },
  { id: "home", label: "Home page", show: ({ platform }) => <HomeTab platform={platform} /> },
  {
    id: "menus",
    label: "Menus",
    show: ({ platform, session, scope }) => <MenusTab platform={platform} session={session} scope={scope} />,
  },
  {
    id: "locales",
    label: "Languages",
    show: ({ platform }) => <LocalesTab platform={platform} languages={namedLanguages()} />,
  },
  { id: "domains", label: "Domains", show: ({ platform }) => <DomainsTab platform={platform} /> },
  {
    id: "members",
    label: "Members",
    show: ({ platform, session, scope }) => <MembersTab platform={platform} session={session} scope={scope} />,
  },
];

type Props = { params: Promise<{ platform: string }>; searchParams: Promise<Query> };

/** One platform, part by part. */
export default async function PlatformPage({ params, searchParams }: Props) {
  const [{ platform: code }, query] = await Promise.all([params, searchParams]);
  const { tab: wanted } = firsts(query, ["tab"]);
  const session = await requireSession();
  const { scope, current } = await orNotFound(() => adminPlace(session, code));
  const platformId = current?.id ?? "";
  const platform = await orNotFound(() => asUser(session, scope, (ctx) => findPlatform(ctx, { platformId })));
  const shown = tabs.find(({ id }) => id === wanted) ?? tabs[0];
  const address = openAddress({ pathPrefix: platform.pathPrefix, host: platform.domains[0]?.host ?? null });
  const isSuperAdmin = can(session.actor, "platform.create", installation);
  return (
    <>
      <AboutPlatform code={platform.code} />
      <Breadcrumbs
        trail={[
          { href: "/admin/platforms", label: "Platforms" },
          { href: null, label: platform.name },
        ]}
      />
      <PageHead
        title={platform.name}
        actions={
          <div className="flex flex-wrap gap-2">
            {platform.isActive && address && (
              <a href={address} target="_blank" rel="noreferrer" className={buttonClass("secondary")}>
                Open the site <ArrowUpRight aria-hidden="true" className="size-4" />
              </a>
            )}
            {isSuperAdmin && (
              <ActivateButton
                platformId={platform.id}
                name={platform.name}
                members={platform.counts.members}
                isActive={platform.isActive}
              />
            )}
          </div>
        }
      >
        <span className="flex flex-wrap items-center gap-2 text-sm">
          {platform.isActive ? <Badge tone="success">Live</Badge> : <Badge>Closed</Badge>}
          {!address && (
            <a href={`/admin/platforms/${code}?tab=domains`} className="font-medium text-accent underline">
              No address yet: add a domain
            </a>
          )}
          {[
            platform.code,
            counted(platform.counts.members, "member"),
            counted(platform.counts.platformPages, "platform page"),
            counted(platform.counts.defaults, "vendor default"),
          ].join(" · ")}
        </span>
      </PageHead>
      <TabLinks
        label="Parts of the platform"
        tabs={tabs.map((tab) => ({
          href: `/admin/platforms/${code}?tab=${tab.id}`,
          label: tab.label,
          isCurrent: tab === shown,
        }))}
      />
      {shown?.show({ platform, session, scope, isSuperAdmin })}
    </>
  );
}
