import { ArrowUpRight } from "lucide-react";
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
import { ActivateButton } from "./activate-button";
import { DomainsTab } from "./domains-tab";
import { GeneralTab } from "./general-tab";
import { HomeTab } from "./home-tab";
import { LocalesTab } from "./locales-tab";
import { MembersTab } from "./members-tab";
import { MenusTab } from "./menus-tab";
import type { PlatformTabProps } from "./tab-props";
import { ThemeTab } from "./theme-tab";

export const metadata = { title: "Platform · Orion" };

const tabs = [
  { id: "general", label: "General", Tab: GeneralTab },
  { id: "theme", label: "Theme", Tab: ThemeTab },
  { id: "home", label: "Home page", Tab: HomeTab },
  { id: "menus", label: "Menus", Tab: MenusTab },
  { id: "locales", label: "Languages", Tab: LocalesTab },
  { id: "domains", label: "Domains", Tab: DomainsTab },
  { id: "members", label: "Members", Tab: MembersTab },
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
  const { Tab, id } = tabs.find((tab) => tab.id === wanted) ?? { id: "general", Tab: GeneralTab };
  const props: PlatformTabProps = {
    platform,
    session,
    scope,
    isSuperAdmin: can(session.actor, "platform.create", installation),
  };
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
            {platform.isActive && (
              <a
                href={`/${platform.pathPrefix}/`}
                target="_blank"
                rel="noreferrer"
                className={buttonClass("secondary")}
              >
                Open the site <ArrowUpRight aria-hidden="true" className="size-4" />
              </a>
            )}
            {props.isSuperAdmin && <ActivateButton platformId={platform.id} isActive={platform.isActive} />}
          </div>
        }
      >
        <span className="flex flex-wrap items-center gap-2 text-sm">
          {platform.isActive ? <Badge tone="success">Live</Badge> : <Badge>Closed</Badge>}
          {platform.code} · {platform.counts.members} members · {platform.counts.platformPages} platform pages ·{" "}
          {platform.counts.defaults} vendor defaults
        </span>
      </PageHead>
      <TabLinks
        label="Parts of the platform"
        tabs={tabs.map((tab) => ({
          href: `/admin/platforms/${code}?tab=${tab.id}`,
          label: tab.label,
          isCurrent: tab.id === id,
        }))}
      />
      <Tab {...props} />
    </>
  );
}
