import { languages } from "@/cms/platforms/languages";

export type NamedLanguage = { code: string; name: string };

const names = new Intl.DisplayNames("en", { type: "language" });

/** The languages that there are, by name. To be asked on the server: each browser has names of its own. */
export function namedLanguages(): NamedLanguage[] {
  return languages
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .filter(({ code, name }) => name !== code)
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}
