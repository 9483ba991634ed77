import { describe, expect, it } from "vitest";
import { aTheme } from "@/test/factories";
import { type ThemeColors, themeSchema } from "./theme";

const problems = (theme: unknown) =>
  themeSchema.safeParse(theme).error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);

const withColors = (colors: Partial<ThemeColors>) => ({ ...aTheme, colors: { ...aTheme.colors, ...colors } });

describe("a theme", () => {
  it("is stored with its mark, or without one", () => {
    expect(themeSchema.parse(aTheme).mark).toBeNull();
  });

  it.each<[text: keyof ThemeColors, ground: keyof ThemeColors, colors: Partial<ThemeColors>]>([
    ["text", "background", { text: "#888888", surface: "#000000" }],
    ["text", "surface", { text: "#767676", surface: "#eeeeee" }],
    ["muted", "background", { muted: "#888888", surface: "#000000" }],
    ["muted", "surface", { muted: "#767676" }],
    ["primary", "background", { primary: "#0d9488", onPrimary: "#000000" }],
    ["primary", "surface", { primary: "#767676" }],
    ["onPrimary", "primary", { onPrimary: "#1d4ed8" }],
    ["onAccent", "accent", { onAccent: "#ffffff" }],
    ["onDeep", "deep", { onDeep: "#444466" }],
  ])("is refused where %s is hard to read on %s, and names both", (text, ground, colors) => {
    const place = `colors.${text} has a contrast of `;
    expect(
      problems(withColors(colors))?.filter(
        (problem) => problem.startsWith(place) && problem.includes(` on ${ground},`),
      ),
    ).toHaveLength(1);
  });

  it("says how much contrast there is and how much is needed", () => {
    expect(problems(withColors({ onPrimary: "#1d4ed8" }))).toEqual([
      "colors.onPrimary has a contrast of 1.00 on primary, at least 4.5 is needed",
    ]);
  });

  it("is accepted at exactly the contrast that WCAG 2.2 AA asks for, and refused just below", () => {
    const onBlack = (accent: string) => withColors({ accent, onAccent: "#000000" });
    expect(problems(onBlack("#757575"))).toBeUndefined();
    expect(problems(onBlack("#737373"))).toEqual([expect.stringContaining("colors.onAccent")]);
  });

  it.each([
    ["free CSS as a colour", withColors({ background: "red;}body{display:none" })],
    ["a short colour", withColors({ background: "#fff" })],
    ["a colour with transparency", withColors({ background: "#ffffff80" })],
    ["an upper-case colour", withColors({ background: "#FFFFFF" })],
    ["an unknown colour", { ...aTheme, colors: { ...aTheme.colors, link: "#000000" } }],
    ["a font that is not there", { ...aTheme, headingFont: "Comic Sans MS" }],
    ["an unknown radius", { ...aTheme, radius: "9999px" }],
    ["free CSS", { ...aTheme, css: "*{display:none}" }],
  ])("with %s is refused", (_, theme) => {
    expect(themeSchema.safeParse(theme).success).toBe(false);
  });

  it("lacking a colour is refused with the colour's name", () => {
    const { deep: _, ...colors } = aTheme.colors;
    expect(problems({ ...aTheme, colors })).toEqual([expect.stringContaining("colors.deep")]);
  });
});
