import type { PlatformInput } from "./create-platform";

/** What a platform from scratch begins with: readable, and nobody's yet. */
export const neutralStart: Omit<PlatformInput, "name" | "code" | "pathPrefix"> = {
  defaultLocale: "en",
  locales: ["en"],
  homeTemplate: "spotlight",
  profile: {},
  theme: {
    colors: {
      background: "#ffffff",
      surface: "#f4f5f7",
      text: "#16181d",
      muted: "#555b66",
      border: "#dfe2e7",
      primary: "#33415c",
      onPrimary: "#ffffff",
      accent: "#f2c14e",
      onAccent: "#2a1f00",
      deep: "#1b2333",
      onDeep: "#eef1f6",
    },
    headingFont: "geist",
    bodyFont: "geist",
    radius: "medium",
  },
};
