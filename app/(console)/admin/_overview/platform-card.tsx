import { ArrowUpRight } from "lucide-react";
import type { PlatformCounts } from "@/cms/platforms/count-administered";
import type { AdministeredPlatform } from "@/cms/platforms/list-administered";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { siteAddress } from "@/lib/console/site-address";

type PlatformCardProps = { platform: AdministeredPlatform; counts: PlatformCounts; format: Intl.NumberFormat };

/** A platform with its numbers, each of which leads to a list of exactly what it counts. */
export function PlatformCard({ platform, counts, format }: PlatformCardProps) {
  const { code, name, isActive } = platform;
  return (
    <li className="flex min-w-0 flex-col gap-4 rounded-xl border border-line bg-panel p-5 shadow-panel">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="truncate font-semibold tracking-tight">
            <a href={`/admin/platforms/${code}`} className="hover:underline">
              {name}
            </a>
          </h3>
          <p className="truncate text-sm text-soft">{platform.host ?? `/${platform.pathPrefix}`}</p>
        </div>
        {isActive ? <Badge tone="success">Live</Badge> : <Badge>Closed</Badge>}
      </div>
      <dl className="grid grid-cols-2 gap-3 text-sm sm:grid-cols-3">
        <Figure
          label="Members"
          href={`/admin/vendors?platform=${code}&state=standing`}
          about={name}
          value={format.format(counts.members)}
        />
        <Figure
          label="Platform pages"
          href={`/admin/content-pages?platform=${code}&tab=platform`}
          about={name}
          value={format.format(counts.platformPages)}
        />
        <Figure
          label="Vendor defaults"
          href={`/admin/content-pages?platform=${code}&tab=default`}
          about={name}
          value={format.format(counts.vendorDefaults)}
        />
      </dl>
      <div className="mt-auto flex flex-wrap gap-2">
        <a href={`/admin/users?platform=${code}`} className={buttonClass("secondary")}>
          People<span className="sr-only"> of {name}</span>
        </a>
        {isActive && (
          <a href={siteAddress(platform)} className={buttonClass("quiet")}>
            Open the site<span className="sr-only"> of {name}</span>
            <ArrowUpRight aria-hidden="true" className="size-4" />
          </a>
        )}
      </div>
    </li>
  );
}

type FigureProps = { label: string; href: string; about: string; value: string };

function Figure({ label, href, about, value }: FigureProps) {
  return (
    <div>
      <dt className="text-soft">{label}</dt>
      <dd className="text-xl font-semibold tabular-nums">
        <a href={href} className="hover:underline">
          {value}
          <span className="sr-only">
            {" "}
            {label.toLowerCase()} of {about}
          </span>
        </a>
      </dd>
    </div>
  );
}
