"use client";

import { X } from "lucide-react";
import { useId, useState } from "react";
import { Form, Submit } from "@/components/ui/form";
import { useProblem } from "@/components/ui/form-context";
import { IconButton } from "@/components/ui/icon-button";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { saveLocales } from "./actions";
import type { NamedLanguage } from "./language-names";
import type { PlatformTabProps } from "./tab-props";

type LocalesTabProps = Pick<PlatformTabProps, "platform"> & { languages: NamedLanguage[] };

/** The languages that a platform is written in. */
export function LocalesTab({ platform, languages }: LocalesTabProps) {
  const { id: platformId, version } = platform;
  const [locales, setLocales] = useState<readonly string[]>(platform.locales);
  const offered = languages.filter(({ code }) => !locales.includes(code));
  return (
    <Panel title="Languages" description="A page that is not translated is shown in the default language, and says so.">
      <Form action={saveLocales.bind(null, platformId)} version={version} done="Saved." className="max-w-xl space-y-5">
        <Languages
          chosen={locales.map((code) => languages.find((each) => each.code === code) ?? { code, name: code })}
          defaultLocale={platform.defaultLocale}
          onRemove={(code) => setLocales(locales.filter((each) => each !== code))}
        />
        <SelectField
          key={locales.length}
          name="added"
          label="Add a language"
          options={[
            { value: "", label: "Choose …" },
            ...offered.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
          ]}
          onValueChange={(code) => code && setLocales([...locales, code])}
        />
        <Submit>Save</Submit>
      </Form>
    </Panel>
  );
}

type LanguagesProps = { chosen: readonly NamedLanguage[]; defaultLocale: string; onRemove: (code: string) => void };

function Languages({ chosen, defaultLocale, onRemove }: LanguagesProps) {
  const [standard, setStandard] = useState(defaultLocale);
  const [legend, error] = [useId(), useId()];
  const [ofList, ofDefault] = [useProblem("locales"), useProblem("defaultLocale")];
  const problem = ofList ?? ofDefault;
  return (
    <fieldset aria-labelledby={legend} aria-describedby={problem && error} className="space-y-1.5">
      <p id={legend} className="text-sm font-medium">
        Languages, and which is the default
      </p>
      <input type="hidden" name="locales" value={chosen.map(({ code }) => code).join(" ")} />
      <ul className="divide-y divide-line rounded-lg border border-edge">
        {chosen.map(({ code, name }) => (
          <li key={code} className="flex min-h-12 items-center gap-3 pr-1.5 pl-3">
            <label className="flex min-w-0 flex-1 items-center gap-3 text-sm">
              <input
                type="radio"
                name="defaultLocale"
                value={code}
                checked={standard === code}
                onChange={() => setStandard(code)}
                className="size-4 accent-accent"
              />
              <span className="truncate">
                {name} <span className="text-soft">({code})</span>
              </span>
              {standard === code && <span className="text-soft">Default</span>}
            </label>
            {standard !== code && <IconButton icon={X} label={`Remove ${name}`} onClick={() => onRemove(code)} />}
          </li>
        ))}
      </ul>
      {problem && (
        <p id={error} className="text-sm text-danger">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
