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
