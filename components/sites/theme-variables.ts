import type { CSSProperties } from "react";
import type { FontName, Theme } from "@/cms/platforms/theme";
import { derivedColors } from "./derived-colors";

const radii: Record<Theme["radius"], string> = { none: "0px", small: "6px", medium: "12px", large: "24px" };

/** Weight and letter spacing at which each typeface makes its best headings. */
const headingStyles: Record<FontName, { weight: number; tracking: string }> = {
  "bricolage-grotesque": { weight: 700, tracking: "-0.03em" },
  figtree: { weight: 700, tracking: "-0.03em" },
  fraunces: { weight: 430, tracking: "-0.028em" },
  geist: { weight: 600, tracking: "-0.04em" },
  "instrument-sans": { weight: 600, tracking: "-0.03em" },
  manrope: { weight: 700, tracking: "-0.035em" },
  newsreader: { weight: 450, tracking: "-0.025em" },
  "plus-jakarta-sans": { weight: 700, tracking: "-0.035em" },
};

/**
 * A theme as CSS variables for the `style` of `<html>`.
 * `fonts` gives the CSS `font-family` of each typeface, with its fallbacks.
 */
export function themeVariables(theme: Theme, fonts: Record<FontName, string>): CSSProperties {
  const { colors } = theme;
  const derived = derivedColors(colors);
  const heading = headingStyles[theme.headingFont];
  const variables: Record<`--${string}`, string> = {
    "--background": colors.background,
    "--surface": colors.surface,
    "--text": colors.text,
    "--muted": colors.muted,
    "--border": colors.border,
    "--primary": colors.primary,
    "--on-primary": colors.onPrimary,
    "--accent": colors.accent,
    "--on-accent": colors.onAccent,
    "--deep": colors.deep,
    "--on-deep": colors.onDeep,
    "--tint": derived.tint,
    "--tint-accent": derived.tintAccent,
    "--deep-raised": derived.deepRaised,
    "--on-deep-muted": derived.onDeepMuted,
    "--deep-accent": derived.deepAccent,
    "--radius": radii[theme.radius],
    "--font-heading": fonts[theme.headingFont],
    "--font-body": fonts[theme.bodyFont],
    "--heading-weight": String(heading.weight),
    "--heading-tracking": heading.tracking,
  };
  return variables;
}
