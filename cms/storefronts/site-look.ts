import { renderingAddress } from "../media/address";
import { cropOf, type RenderedRow, renderingHash, shownSize } from "../media/rendering";
import { faintPairs, type Theme } from "../platforms/theme";
import type { Image } from "../sections/fields";
import { changedFields, fieldsOf, laidOver, partOf, type VendorTheme, type VendorToken } from "./vendor-theme";

/** What a platform's row says of the look and the languages of its sites. */
export type PlatformLook = { theme: Theme; vendorTokens: VendorToken[]; locales: string[]; defaultLocale: string };

/** What a storefront has of its own; the logo is null where it has none, or none any more. */
export type StorefrontLook = {
  theme: VendorTheme;
  /** The languages of the platform that it offers; null for all of them. */
  locales: readonly string[] | null;
  logo: RenderedRow | null;
};

/**
 * The look and the languages of a storefront, as visitors see them.
 *
 * @param own null where the vendor has changed nothing.
 */
export function storefrontLook(
  platform: PlatformLook,
  own: StorefrontLook | null,
): { theme: Theme; locales: string[] } {
  const theme = storefrontTheme(platform.theme, own?.theme ?? { colors: {} }, platform.vendorTokens);
  const mark = own?.logo && platform.vendorTokens.includes("logo") ? logoImage(own.logo) : null;
  return { theme: { ...theme, mark }, locales: offeredLocales(platform, own?.locales ?? null) };
}

/**
 * The theme of a storefront: the platform's, with what the vendor changed of it. What the platform does not let vendors
 * change any more rests. Where the platform has changed its theme so that a text of the vendor's colours, or on them,
 * would be hard to read, that text and its ground are the platform's again.
 */
export function storefrontTheme(theme: Theme, own: VendorTheme, allowed: readonly VendorToken[]): Theme {
  return readable(theme, partOf(own, fieldsOf(allowed)));
}

function readable(theme: Theme, own: VendorTheme): Theme {
  const shown = laidOver(theme, own);
  const kept = partOf(own, faintPairs(shown.colors).flat(), true);
  // Each time less is the vendor's, and of nothing but the platform's own colours every text is readable.
  return changedFields(kept).length === changedFields(own).length ? shown : readable(theme, kept);
}

/** The languages that a storefront offers, in the platform's order: its default always, and those that were chosen. */
export function offeredLocales(
  { locales, defaultLocale }: Pick<PlatformLook, "locales" | "defaultLocale">,
  chosen: readonly string[] | null,
): string[] {
  return locales.filter((locale) => locale === defaultLocale || !chosen || chosen.includes(locale));
}

/** Enough for the mark of a header on a dense screen. */
const sharpEnough = 160;

/** The logo beside the name, in the smallest of its widths that is sharp there. */
function logoImage(row: RenderedRow): Image {
  const hash = renderingHash(row.contentHash, cropOf(row));
  const width = row.widths.find((each) => each >= sharpEnough) ?? row.widths.at(-1) ?? 0;
  return { src: renderingAddress(row.id, hash, width), alt: "", ...shownSize(row) };
}
