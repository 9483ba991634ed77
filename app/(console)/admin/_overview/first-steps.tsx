import type { PlatformCounts } from "@/cms/platforms/count-administered";
import type { AdministeredPlatform } from "@/cms/platforms/list-administered";
import { siteAddress } from "@/lib/console/site-address";
import { StepsPanel } from "../../_overview/steps-panel";

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
  const last = first && isOpen ? [{ label: "See it live", href: siteAddress(first), isDone: false }] : [];
  return (
    <StepsPanel description="From an empty installation to a site that you can look at." steps={[...steps, ...last]} />
  );
}
