import { Circle, CircleCheck } from "lucide-react";
import type { PlatformCounts } from "@/cms/platforms/count-administered";
import type { AdministeredPlatform } from "@/cms/platforms/list-administered";
import { Panel } from "@/components/ui/panel";
import { siteAddress } from "@/lib/console/site-address";

type FirstStepsProps = { platforms: AdministeredPlatform[]; counts: PlatformCounts[]; hasTier: boolean };

/** Leads a new installation from nothing to a site with a storefront; gone once all of it is done. */
export function FirstSteps({ platforms, counts, hasTier }: FirstStepsProps) {
  const [first] = platforms;
  const hasMember = counts.some(({ members }) => members > 0);
  const hasPage = counts.some(({ platformPages, vendorDefaults }) => platformPages + vendorDefaults > 0);
  const isOpen = platforms.some(({ isActive }) => isActive);
  const steps = [
    { label: "Add a platform", href: "/admin/platforms/new", isDone: first !== undefined },
    { label: "Write its first page", href: "/admin/content-pages/new", isDone: hasPage },
    { label: "Open it to visitors", href: first ? `/admin/platforms/${first.code}` : null, isDone: isOpen },
    { label: "Create a tier for vendors", href: "/admin/tiers/new", isDone: hasTier },
    { label: "Add the first vendor", href: "/admin/vendors/new", isDone: hasMember },
  ];
  if (steps.every(({ isDone }) => isDone)) return null;
  return (
    <Panel title="First steps" description="From an empty installation to a site that you can look at.">
      <ol className="space-y-1">
        {steps.map(({ label, href, isDone }) => (
          <li key={label} className="flex min-h-10 items-center gap-3 text-sm">
            {isDone ? (
              <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-success" />
            ) : (
              <Circle aria-hidden="true" className="size-5 shrink-0 text-soft" />
            )}
            {isDone || !href ? (
              <span className="text-soft">
                {label}
                {isDone && <span className="sr-only"> (done)</span>}
              </span>
            ) : (
              <a href={href} className="font-medium text-accent underline underline-offset-4">
                {label}
              </a>
            )}
          </li>
        ))}
        {first && isOpen && (
          <li className="flex min-h-10 items-center gap-3 text-sm">
            <Circle aria-hidden="true" className="size-5 shrink-0 text-soft" />
            <a href={siteAddress(first)} className="font-medium text-accent underline underline-offset-4">
              See it live
            </a>
          </li>
        )}
      </ol>
    </Panel>
  );
}
