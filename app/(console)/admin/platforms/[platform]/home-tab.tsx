"use client";

import { homeTemplates } from "@/cms/pages/template";
import { TemplatePicture } from "@/components/pages/template-picture";
import { templateWords } from "@/components/pages/template-words";
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
            <label
              key={template}
              className="block cursor-pointer space-y-3 rounded-xl border border-line p-3 has-checked:border-accent has-checked:bg-accent-soft"
            >
              <TemplatePicture template={template} />
              <span className="flex items-center gap-2 text-sm font-medium">
                <input
                  type="radio"
                  name="homeTemplate"
                  value={template}
                  defaultChecked={template === homeTemplate}
                  className="size-4 accent-accent"
                />
                {templateWords[template].name}
              </span>
              <span className="block text-sm text-soft">{templateWords[template].text}</span>
            </label>
          ))}
        </fieldset>
        <Submit>Use this template</Submit>
      </Form>
    </Panel>
  );
}
