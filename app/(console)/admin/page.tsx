import { ArrowUpRight } from "lucide-react";
import { PageHead } from "@/components/console/shell";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";

export const metadata = { title: "Administration · Orion" };

/** The platforms that the reader runs. */
export default async function AdminPage() {
  const session = await requireSession();
  const { platforms } = await orNotFound(() => adminPlace(session, null));
  const { locale, name } = session.person;
  const count = new Intl.NumberFormat(locale);
  return (
    <>
      <PageHead title={`Hello ${name}`}>The platforms that you run.</PageHead>
      <ul className="grid gap-4 md:grid-cols-2">
        {platforms.map((platform) => (
          <li key={platform.id} className="flex flex-col gap-4 rounded-xl border border-line bg-panel p-5 shadow-panel">
            <div className="flex items-start justify-between gap-3">
              <div className="min-w-0">
                <h2 className="truncate font-semibold tracking-tight">{platform.name}</h2>
                <p className="truncate text-sm text-soft">{platform.host ?? `/${platform.pathPrefix}`}</p>
              </div>
              {platform.isActive ? <Badge tone="success">Live</Badge> : <Badge>Inactive</Badge>}
            </div>
            <dl className="grid grid-cols-2 gap-3 text-sm">
              <div>
                <dt className="text-soft">Members</dt>
                <dd className="text-xl font-semibold tabular-nums">{count.format(platform.members)}</dd>
              </div>
              <div>
                <dt className="text-soft">Pages and defaults</dt>
                <dd className="text-xl font-semibold tabular-nums">{count.format(platform.pages)}</dd>
              </div>
            </dl>
            <div className="mt-auto flex flex-wrap gap-2">
              <a href={`/admin/users?platform=${platform.code}`} className={buttonClass("secondary")}>
                People<span className="sr-only"> of {platform.name}</span>
              </a>
              {platform.isActive && (
                <a href={siteAddress(platform)} className={buttonClass("quiet")}>
                  Open the site<span className="sr-only"> of {platform.name}</span>
                  <ArrowUpRight aria-hidden="true" className="size-4" />
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function siteAddress({ pathPrefix, host }: { pathPrefix: string; host: string | null }): string {
  return process.env.PATH_ROUTING === "on" || !host ? `/${pathPrefix}/` : `https://${host}/`;
}
