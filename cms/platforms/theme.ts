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

/**
 * The colours of a site. `primary` fills buttons and colours links, `accent` highlights, `deep` is the dark ground of
 * bands and the footer; `on…` is the text upon each.
 */
const themeColors = z.strictObject({
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

/** A site's look as typed tokens, never free CSS. Refused where a text would be hard to read on its ground. */
export const themeSchema = z
  .strictObject({
    colors: themeColors,
    headingFont: z.enum(fontNames),
    bodyFont: z.enum(fontNames),
    radius: z.enum(["none", "small", "medium", "large"]),
    /** A square mark shown beside the name and as the icon; a monogram is drawn where there is none. */
    mark: optionalImage,
  })
  .superRefine((theme, context) => {
    for (const [foreground, ground] of readablePairs) {
      const ratio = contrastRatio(theme.colors[foreground], theme.colors[ground]);
      if (ratio >= leastContrast) continue;
      context.addIssue({
        code: "custom",
        path: ["colors", foreground],
        message: `has a contrast of ${ratio.toFixed(2)} on ${ground}, at least ${leastContrast} is needed`,
      });
    }
  });
export type Theme = z.infer<typeof themeSchema>;
export type ThemeInput = z.input<typeof themeSchema>;
