"use client";

import { checkBy } from "@/cms/check";
import { pathPrefixSchema } from "@/cms/codes";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { TextField } from "@/components/ui/text-field";
import { ProfileFields } from "../../_fields/profile-fields";
import { saveGeneral } from "./actions";
import { ExportPanel } from "./export-panel";
import type { PlatformTabProps } from "./tab-props";

const checkPrefix = checkBy(pathPrefixSchema);

/** What a platform is called, where it is found, and who runs it. */
export function GeneralTab({ platform, isSuperAdmin }: Pick<PlatformTabProps, "platform" | "isSuperAdmin">) {
  const { id: platformId, version, code, name, pathPrefix, profile, locales } = platform;
  return (
    <div className="space-y-6">
      <Form
        action={saveGeneral.bind(null, platformId, locales)}
        version={version}
        done="Saved. Visitors see it at once."
        className="space-y-6"
      >
        <Panel title="Name">
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField name="name" label="Name" defaultValue={name} />
            {isSuperAdmin && (
              <TextField
                name="pathPrefix"
                label="Prefix"
                help="Under an old prefix it is not found any more."
                check={checkPrefix}
                defaultValue={pathPrefix}
              />
            )}
          </div>
        </Panel>
        <Panel
          title="Who runs it"
          description="Shown in footers and on contact pages, and filled into the variables of pages."
        >
          <ProfileFields profile={profile} locales={locales} />
        </Panel>
        <Submit>Save</Submit>
      </Form>
      <ExportPanel code={code} />
    </div>
  );
}
