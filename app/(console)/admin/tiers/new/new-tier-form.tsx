"use client";

import { checkBy } from "@/cms/check";
import { tierCodeSchema } from "@/cms/codes";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { NameAndCodeFields } from "../../_fields/name-and-code-fields";
import { createTierHere } from "../actions";
import { TierFields } from "../tier-fields";

const checkCode = checkBy(tierCodeSchema);

/** Names a tier and says what it allows. */
export function NewTierForm() {
  return (
    <Form action={createTierHere} onDone={() => window.location.assign("/admin/tiers")} className="space-y-6">
      <Panel title="What it is called">
        <NameAndCodeFields codeHelp="Names it in the API; it cannot be changed later." checkCode={checkCode} />
      </Panel>
      <TierFields />
      <Submit>Create the tier</Submit>
    </Form>
  );
}
