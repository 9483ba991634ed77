import { z } from "zod";
import { optionalImage } from "../sections/fields";
import { contrastRatio } from "./contrast";

export const fontNames = [
  "bricolage-grotesque",
  "figtree",
  "fraunces",
  "geist",
  "instrument-sans",
  "manrope",
  "newsreader",
  "plus-jakarta-sans",
] as const;
export type FontName = (typeof fontNames)[number];

const color = z.string().regex(/^#[0-9a-f]{6}$/, "must be a colour such as #1d4ed8");

/** Whether a text is a colour, written to its end. */
export function isColor(text: string | undefined): text is string {
  return color.safeParse(text).success;
}

/**
 * The colours of a site. `primary` fills buttons and colours links, `accent` highlights, `deep` is the dark ground of
 * bands and the footer; `on…` is the text upon each.
 */
export const themeColors = z.strictObject({
  background: color,
  surface: color,
  text: color,
  muted: color,
  border: color,
  primary: color,
  onPrimary: color,
  accent: color,
  onAccent: color,
  deep: color,
  onDeep: color,
});
export type ThemeColors = z.infer<typeof themeColors>;
export const colorNames = Object.keys(themeColors.shape) as Array<keyof ThemeColors>;

export const readablePairs: ReadonlyArray<readonly [text: keyof ThemeColors, ground: keyof ThemeColors]> = [
  ["text", "background"],
  ["text", "surface"],
  ["muted", "background"],
  ["muted", "surface"],
  ["primary", "background"],
  ["primary", "surface"],
  ["onPrimary", "primary"],
  ["onAccent", "accent"],
  ["onDeep", "deep"],
];

/** Least contrast of text on its ground: WCAG 2.2 level AA. */
export const leastContrast = 4.5;

/** The texts that would be hard to read on their grounds. */
export function faintPairs(colors: ThemeColors): typeof readablePairs {
  return readablePairs.filter(([text, ground]) => contrastRatio(colors[text], colors[ground]) < leastContrast);
}

/** What is wrong with a text that is hard to read. */
export function faintMessage(colors: ThemeColors, text: keyof ThemeColors, ground: keyof ThemeColors): string {
  const ratio = contrastRatio(colors[text], colors[ground]);
  return `has a contrast of ${ratio.toFixed(2)} on ${ground}, at least ${leastContrast} is needed`;
}

export const radii = ["none", "small", "medium", "large"] as const;

/** What a theme is beside its colours and its mark. */
export const themeShape = { headingFont: z.enum(fontNames), bodyFont: z.enum(fontNames), radius: z.enum(radii) };

/** A site's look as typed tokens, never free CSS. Refused where a text would be hard to read on its ground. */
export const themeSchema = z
  .strictObject({
    colors: themeColors,
    ...themeShape,
    /** A square mark shown beside the name and as the icon; a monogram is drawn where there is none. */
    mark: optionalImage,
  })
  .superRefine((theme, context) => {
    for (const [text, ground] of faintPairs(theme.colors)) {
      context.addIssue({ code: "custom", path: ["colors", text], message: faintMessage(theme.colors, text, ground) });
    }
  });
export type Theme = z.infer<typeof themeSchema>;
export type ThemeInput = z.input<typeof themeSchema>;
