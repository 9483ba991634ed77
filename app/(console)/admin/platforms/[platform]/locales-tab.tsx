"use client";

import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { TextField } from "@/components/ui/text-field";
import { saveLocales } from "./actions";
import type { PlatformTabProps } from "./tab-props";

/** The languages that a platform is written in. */
export function LocalesTab({ platform }: Pick<PlatformTabProps, "platform">) {
  const { id: platformId, version, locales, defaultLocale } = platform;
  return (
    <Panel
      title="Languages"
      description="Two-letter codes, such as en, fr and de. A page that is not translated is shown in the default language, and says so."
    >
      <Form action={saveLocales.bind(null, platformId)} version={version} done="Saved." className="max-w-xl space-y-5">
        <TextField name="locales" label="Languages" help="With spaces in between." defaultValue={locales.join(" ")} />
        <TextField name="defaultLocale" label="Default language" defaultValue={defaultLocale} />
        <Submit>Save</Submit>
      </Form>
    </Panel>
  );
}
