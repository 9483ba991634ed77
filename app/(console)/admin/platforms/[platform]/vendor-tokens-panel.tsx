"use client";

import { type VendorToken, vendorTokens } from "@/cms/storefronts/vendor-theme";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { tokenLabels } from "../../../_theme/token-labels";
import { saveVendorTokens } from "./actions";
import type { PlatformTabProps } from "./tab-props";

/** What of the theme vendors may change for their storefronts. */
export function VendorTokensPanel({ platform }: Pick<PlatformTabProps, "platform">) {
  return (
    <Panel
      title="What vendors may change"
      description="On their own storefronts. What you take back rests there until you allow it again."
    >
      <Form
        action={saveVendorTokens.bind(null, platform.id)}
        version={platform.version}
        done="Saved. Storefronts show it now."
      >
        <fieldset className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          <legend className="sr-only">What vendors may change of the theme</legend>
          {vendorTokens.map((token) => (
            <TokenBox key={token} token={token} isAllowed={platform.vendorTokens.includes(token)} />
          ))}
        </fieldset>
        <Submit look="secondary">Save what vendors may change</Submit>
      </Form>
    </Panel>
  );
}

function TokenBox({ token, isAllowed }: { token: VendorToken; isAllowed: boolean }) {
  return (
    <label className="flex min-h-10 items-center gap-3 text-sm">
      <input type="checkbox" name="token" value={token} defaultChecked={isAllowed} className="size-4 accent-accent" />
      {tokenLabels[token]}
    </label>
  );
}
