/** A coloured area with readable texts, links and buttons upon it; the classes are defined in `sites/grounds.css`. */
export type Ground = "plain" | "tinted" | "tint" | "tint-accent" | "deep" | "primary" | "accent";

export const groundClass: Record<Ground, string> = {
  plain: "ground-plain",
  tinted: "ground-tinted",
  tint: "ground-tint",
  "tint-accent": "ground-tint-accent",
  deep: "ground-deep",
  primary: "ground-primary",
  accent: "ground-accent",
};
