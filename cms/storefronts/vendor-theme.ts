import { z } from "zod";
import { type Theme, type ThemeColors, themeColors, themeShape } from "../platforms/theme";

/** What a platform may let its vendors change of its theme, each with the fields that it stands for. */
const tokenFields = {
  logo: { colors: [], others: [] },
  primary: { colors: ["primary", "onPrimary"], others: [] },
  accent: { colors: ["accent", "onAccent"], others: [] },
  deep: { colors: ["deep", "onDeep"], others: [] },
  ground: { colors: ["background", "surface", "text", "muted", "border"], others: [] },
  headingFont: { colors: [], others: ["headingFont"] },
  bodyFont: { colors: [], others: ["bodyFont"] },
  radius: { colors: [], others: ["radius"] },
} as const satisfies Record<string, { colors: Array<keyof ThemeColors>; others: Array<keyof typeof themeShape> }>;

export type VendorToken = keyof typeof tokenFields;
export const vendorTokens = Object.keys(tokenFields) as VendorToken[];
export const vendorTokensSchema = z
  .array(z.enum(Object.keys(tokenFields) as [VendorToken, ...VendorToken[]]))
  .transform((chosen) => vendorTokens.filter((token) => chosen.includes(token)));

/** What a vendor changes of its platform's theme: sparse, so that the rest follows the platform. Typed, never free CSS. */
export const vendorThemeSchema = z.strictObject({
  colors: themeColors.partial().default({}),
  headingFont: themeShape.headingFont.optional(),
  bodyFont: themeShape.bodyFont.optional(),
  radius: themeShape.radius.optional(),
});
export type VendorTheme = z.infer<typeof vendorThemeSchema>;
export type VendorThemeInput = z.input<typeof vendorThemeSchema>;

/** What is stored of a storefront's theme; nothing is changed where nothing is stored. */
export function storedTheme(stored: unknown): VendorTheme {
  return vendorThemeSchema.safeParse(stored ?? {}).data ?? { colors: {} };
}

/** A field of a theme that a vendor may change. */
export type ThemeField = keyof ThemeColors | keyof typeof themeShape;

/** The fields of a theme that tokens stand for. */
export function fieldsOf(tokens: readonly VendorToken[]): ThemeField[] {
  return tokens.flatMap((token): ThemeField[] => [...tokenFields[token].colors, ...tokenFields[token].others]);
}

/** Of what a vendor changes, the fields that are named, or with `isLeft` all others. */
export function partOf({ colors, ...others }: VendorTheme, fields: readonly ThemeField[], isLeft = false): VendorTheme {
  const isKept = ([name]: [string, unknown]) => fields.some((field) => field === name) !== isLeft;
  const kept = (values: object) => Object.fromEntries(Object.entries(values).filter(isKept));
  return { ...kept(others), colors: kept(colors) };
}

/** The fields that a vendor changes. */
export function changedFields({ colors, ...others }: VendorTheme): ThemeField[] {
  const isSet = ([, value]: [string, unknown]) => value !== undefined;
  return [...Object.entries(colors), ...Object.entries(others)].filter(isSet).map(([name]) => name as ThemeField);
}

/** A theme with what a vendor changes of it, readable or not. The platform's mark is not the vendor's. */
export function laidOver(theme: Theme, { colors, ...others }: VendorTheme): Theme {
  return { ...theme, ...others, colors: { ...theme.colors, ...colors }, mark: null };
}
