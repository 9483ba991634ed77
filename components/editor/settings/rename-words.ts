import type { RenameEffect } from "@/cms/pages/rename-effect";

/** What moves when a page is renamed, in sentences. */
export function renameWords({ locales, hasBothLayers, vendorPages, storefronts, hidden }: RenameEffect): string[] {
  const languages = new Intl.ListFormat("en").format(locales.map(languageName));
  return [
    ...(locales.length > 1 ? [`The page moves in all of its languages: ${languages}.`] : []),
    ...(hasBothLayers ? ["The platform’s own page and the vendor default stand at this address, and both move."] : []),
    ...(storefronts ? [`The address changes on the sites of ${vendors(storefronts)}.`] : []),
    ...(vendorPages === 1 ? ["1 page of a vendor moves along."] : []),
    ...(vendorPages > 1 ? [`${english.format(vendorPages)} pages of vendors move along.`] : []),
    ...(hidden ? [`${vendors(hidden)} that ${hidden === 1 ? "hides" : "hide"} it will go on hiding it.`] : []),
  ];
}

/** Why a page has no address of its own to change. */
export const fixedWords = {
  home: "The home page stands at the start of the site, so its address cannot be changed.",
  override: "This page follows the platform’s page at this address, so the platform alone can rename it.",
} as const;

export function languageName(locale: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(locale) ?? locale;
}

const english = new Intl.NumberFormat("en");
const vendors = (count: number) => (count === 1 ? "1 vendor" : `${english.format(count)} vendors`);
