import { Panel } from "@/components/ui/panel";
import { DetailsForm } from "../../admin/vendors/[vendor]/details-form";
import { DetailsRead } from "../../admin/vendors/[vendor]/details-read";
import { saveDetails } from "./actions";
import type { SettingsTabProps } from "./settings-tab-props";

/** What a vendor is called and how it is reached: what fills the variables of its pages, on all of its platforms. */
export function DetailsTab({ storefront, member, mayChange }: SettingsTabProps) {
  const { vendor, platform } = storefront;
  // What is written for other platforms' languages is in the form too, or saving would lose it.
  const locales = [...new Set([...platform.locales, ...Object.keys(vendor.profile.tagline)])];
  return (
    <Panel
      title="Name and contact"
      description="Shown in headers, footers and wherever a page names you or says how you are reached; the same on all of your platforms."
    >
      {mayChange ? (
        <DetailsForm action={saveDetails.bind(null, member)} vendor={vendor} locales={locales} />
      ) : (
        <DetailsRead profile={vendor.profile} />
      )}
    </Panel>
  );
}
