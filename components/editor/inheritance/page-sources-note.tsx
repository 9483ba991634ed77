import type { FieldSource } from "@/cms/inheritance/source-map";
import { inWords } from "../../pages/words";
import { FieldSourceHint } from "./field-source-hint";

type PageSourcesNoteProps = {
  /** Of each page field, by its name. */
  fields: Readonly<Record<string, FieldSource>>;
  isOwn: boolean;
  onUseDefault: (field: string) => void;
};

/** Above a page's settings: which of them are the vendor's, and the way back; all others follow the default. */
export function PageSourcesNote({ fields, isOwn, onUseDefault }: PageSourcesNoteProps) {
  const own = Object.entries(fields).filter(([, { source }]) => source === "vendor");
  return (
    <section aria-label="Where the settings come from" className="rounded-xl border border-line p-4 text-sm">
      {own.length === 0 ? (
        <p className="text-soft">All settings follow the default, until one is changed.</p>
      ) : (
        <>
          <p className="text-soft">
            {isOwn
              ? "These settings are yours; all others follow the default."
              : "These settings are the vendor’s; all others follow the default."}
          </p>
          <ul className="mt-2 divide-y divide-line">
            {own.map(([name, source]) => (
              <li key={name} className="flex flex-wrap items-center justify-between gap-x-4 py-1.5">
                <span className="font-medium">{inWords(name)}</span>
                <FieldSourceHint
                  label={inWords(name)}
                  isOwn={isOwn}
                  source={source}
                  onUseDefault={() => onUseDefault(name)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
