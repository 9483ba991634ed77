import type { VendorPage } from "@/cms/pages/list-vendor-pages";
import type { Profile } from "@/cms/vendors/profile";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { listAddress } from "@/lib/console/list-address";
import type { StorefrontQuery } from "@/lib/console/storefront-place";
import { StepsPanel } from "../../_overview/steps-panel";
import { DismissSteps } from "./dismiss-steps";

type FirstStepsProps = {
  pages: VendorPage[];
  profile: Profile;
  address: string | null;
  kept: StorefrontQuery;
  /** Contact details are an owner's to set. */
  isOwner: boolean;
  /** The cookie that keeps them away from this device. */
  cookie: string;
};

/** Leads a new vendor from the platform's pages to one of its own that visitors see; gone once all of it is done. */
export function FirstSteps({ pages, profile, address, kept, isOwner, cookie }: FirstStepsProps) {
  const list = listAddress("/dashboard/pages", kept);
  const own = pages.flatMap((page) => page.own ?? []);
  const [unpublished] = own.filter(({ publication }) => publication === "draft");
  const isPublic = own.some(({ publication }) => publication === "published" || publication === "changed");
  const { email, phone, street } = profile;
  const steps = [
    { label: "See which pages your storefront has", href: list, isDone: own.length > 0 },
    { label: "Make one of them yours", href: list, isDone: own.length > 0 },
    {
      label: "Publish it",
      href: unpublished ? editorAddresses(unpublished.pageId)[1] : null,
      isDone: isPublic,
    },
    ...(isOwner
      ? [
          {
            label: "Say how you are reached",
            href: listAddress("/dashboard/settings", kept),
            isDone: [email, phone, street].some((text) => text !== ""),
          },
        ]
      : []),
  ];
  if (steps.every(({ isDone }) => isDone)) return null;
  const last = isPublic && address ? [{ label: "See it live", href: address, isDone: false }] : [];
  return (
    <StepsPanel
      description="From the platform’s pages to one of your own that visitors see."
      steps={[...steps, ...last]}
      actions={<DismissSteps cookie={cookie} />}
    />
  );
}
