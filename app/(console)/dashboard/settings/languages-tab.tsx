"use client";

import { useId } from "react";
import type { FoundStorefront } from "@/cms/storefronts/find-storefront";
import { Form, Submit } from "@/components/ui/form";
import { useProblem } from "@/components/ui/form-context";
import { Panel } from "@/components/ui/panel";
import { saveLocales } from "./actions";
import type { NamedLocale } from "./named-locales";

type LanguagesTabProps = {
  storefront: FoundStorefront;
  /** Those of the platform. */
  languages: NamedLocale[];
  mayChange: boolean;
};

/** In which of its platform's languages a storefront is offered. */
export function LanguagesTab({ storefront, languages, mayChange }: LanguagesTabProps) {
  const { platform, vendor, settings } = storefront;
  const isOffered = (code: string) => !settings.locales || settings.locales.includes(code);
  const member = { platformId: platform.id, vendorId: vendor.id };
  return (
    <Panel
      title="Languages"
      description={`In which of the languages of ${platform.name} visitors can read the storefront. What is written in another one is kept, and not shown.`}
    >
      {mayChange ? (
        <Form
          action={saveLocales.bind(null, member)}
          version={settings.version}
          done="Saved. Visitors can choose among these now."
        >
          <Choices languages={languages} defaultLocale={platform.defaultLocale} isOffered={isOffered} />
          <Submit>Save the languages</Submit>
        </Form>
      ) : (
        <ul className="list-disc space-y-1 pl-5 text-sm">
          {languages
            .filter(({ code }) => code === platform.defaultLocale || isOffered(code))
            .map(({ code, name }) => (
              <li key={code}>{name}</li>
            ))}
        </ul>
      )}
    </Panel>
  );
}

type ChoicesProps = { languages: NamedLocale[]; defaultLocale: string; isOffered: (code: string) => boolean };

function Choices({ languages, defaultLocale, isOffered }: ChoicesProps) {
  const error = useId();
  const problem = useProblem("locales");
  return (
    <fieldset aria-describedby={problem && error} className="max-w-xl space-y-1.5">
      <legend className="text-sm font-medium">Languages that are offered</legend>
      {/* A box that cannot be unticked is not sent by itself. */}
      <input type="hidden" name="locale" value={defaultLocale} />
      <div className="divide-y divide-line rounded-lg border border-edge">
        {languages.map(({ code, name }) => {
          const isDefault = code === defaultLocale;
          return (
            <label key={code} className="flex min-h-12 items-center gap-3 px-3 text-sm">
              <input
                type="checkbox"
                name="locale"
                value={code}
                defaultChecked={isDefault || isOffered(code)}
                disabled={isDefault}
                className="size-4 accent-accent"
              />
              <span className="min-w-0 flex-1 truncate">{name}</span>
              {isDefault && <span className="text-soft">Always: pages that are not translated are in it</span>}
            </label>
          );
        })}
      </div>
      {problem && (
        <p id={error} className="text-sm text-danger">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
