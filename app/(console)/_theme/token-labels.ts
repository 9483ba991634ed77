import type { ThemeColors } from "@/cms/platforms/theme";
import type { VendorToken } from "@/cms/storefronts/vendor-theme";

/** What a vendor may change of a theme, as people call it. */
export const tokenLabels: Readonly<Record<VendorToken, string>> = {
  logo: "Logo",
  primary: "Buttons and links",
  accent: "Highlights",
  deep: "Dark bands and footer",
  ground: "Page, cards and texts",
  headingFont: "Font of headings",
  bodyFont: "Font of texts",
  radius: "Corners",
};

/** The colours of a theme, for those who know what they paint and not what they are called. */
export const colorLabels: Readonly<Record<keyof ThemeColors, string>> = {
  background: "Page",
  surface: "Cards",
  text: "Text",
  muted: "Quiet text",
  border: "Lines",
  primary: "Buttons and links",
  onPrimary: "Text on buttons",
  accent: "Highlights",
  onAccent: "Text on highlights",
  deep: "Dark bands",
  onDeep: "Text on dark bands",
};
