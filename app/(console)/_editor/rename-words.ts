import type { RenameEffect } from "@/cms/pages/find-rename";
import { counted } from "@/lib/counted";

/** What moves when a page is renamed, in sentences. */
export function renameWords({ locales, hasBothLayers, vendorPages, storefronts, hidden }: RenameEffect): string[] {
  const languages = new Intl.ListFormat("en").format(locales.map(languageName));
  return [
    ...(locales.length > 1 ? [`The page moves in all of its languages: ${languages}.`] : []),
    ...(hasBothLayers ? ["The platform’s own page and the vendor default stand at this address, and both move."] : []),
    ...(storefronts ? [`The address changes on the sites of ${counted(storefronts, "vendor")}.`] : []),
    ...(vendorPages ? [`${movedWith(vendorPages)} along.`] : []),
    ...(hidden
      ? [`${counted(hidden, "vendor")} that ${hidden === 1 ? "hides" : "hide"} it will go on hiding it.`]
      : []),
  ];
}

/** Why a page has no address of its own to change. */
export const fixedWords = {
  home: "The home page stands at the start of the site, so its address cannot be changed.",
  override: "This page follows the platform’s page at this address, so the platform alone can rename it.",
} as const;

function movedWith(count: number): string {
  return `${counted(count, "page of a vendor", { many: "pages of vendors" })} ${count === 1 ? "moves" : "move"}`;
}

export function languageName(locale: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(locale) ?? locale;
}
