"use client";

import { homeTemplates } from "@/cms/pages/template";
import { TemplateChoice } from "@/components/pages/template-choice";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { saveHomeTemplate } from "./actions";
import type { PlatformTabProps } from "./tab-props";

/** How the home page is composed, each way with a picture of it. */
export function HomeTab({ platform }: Pick<PlatformTabProps, "platform">) {
  const { id: platformId, version, homeTemplate } = platform;
  return (
    <Panel title="Home page template" description="Storefronts use it too, unless a vendor chose another.">
      <Form
        action={saveHomeTemplate.bind(null, platformId)}
        version={version}
        done="Saved. The home page is composed this way now."
      >
        <fieldset className="grid gap-4 sm:grid-cols-3">
          <legend className="sr-only">Template</legend>
          {homeTemplates.map((template) => (
            <TemplateChoice
              key={template}
              template={template}
              name="homeTemplate"
              defaultChecked={template === homeTemplate}
            />
          ))}
        </fieldset>
        <Submit>Use this template</Submit>
      </Form>
    </Panel>
  );
}
