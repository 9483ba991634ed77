import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aTheme } from "@/test/factories";
import { colorNames, faintPairs, fontNames, radii, type Theme, themeSchema } from "../platforms/theme";
import { offeredLocales, type StorefrontLook, storefrontLook, storefrontTheme } from "./site-look";
import { type VendorTheme, vendorTokens } from "./vendor-theme";

const platform: Theme = themeSchema.parse({
  ...aTheme,
  mark: { src: "/illustrations/mark.svg", alt: "", width: 64, height: 64 },
});
const shown = (own: Partial<VendorTheme>, allowed = vendorTokens) =>
  storefrontTheme(platform, { colors: {}, ...own }, allowed);

describe("a storefront's theme", () => {
  it("is the platform's where nothing is changed, but for its mark", () => {
    expect(shown({})).toEqual({ ...platform, mark: null });
  });

  it("has what the vendor changed, and follows the platform in the rest", () => {
    expect(shown({ colors: { primary: "#7a0c2e" }, radius: "large" })).toEqual({
      ...platform,
      mark: null,
      radius: "large",
      colors: { ...platform.colors, primary: "#7a0c2e" },
    });
  });

  it("leaves out what the platform does not let vendors change", () => {
    const own = { colors: { primary: "#7a0c2e", accent: "#7a0c2e", onAccent: "#ffffff" }, radius: "large" } as const;
    expect(shown(own, ["accent"])).toEqual({
      ...platform,
      mark: null,
      colors: { ...platform.colors, accent: "#7a0c2e", onAccent: "#ffffff" },
    });
  });

  it("takes a colour from the platform that could not be read on what became of the platform's ground", () => {
    const pale = { ...platform, colors: { ...platform.colors, background: "#101010", surface: "#202020" } };
    const readable = { text: "#ffffff", muted: "#cccccc", primary: "#99bbff", onPrimary: "#000000" };
    const now = { ...pale, colors: { ...pale.colors, ...readable } };
    const own = { colors: { primary: "#7a0c2e", onPrimary: "#ffffff", accent: "#ffee99" } };
    expect(storefrontTheme(now, own, vendorTokens).colors).toEqual({ ...now.colors, accent: "#ffee99" });
  });

  it("is readable, whatever the vendor once chose and the platform became", () => {
    const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
    const colors = fc.record(Object.fromEntries(colorNames.map((name) => [name, color])), { requiredKeys: [] });
    const others = {
      headingFont: fc.constantFrom(...fontNames),
      bodyFont: fc.constantFrom(...fontNames),
      radius: fc.constantFrom(...radii),
    };
    const theme = fc.record({ colors, ...others }, { requiredKeys: ["colors"] }) as fc.Arbitrary<VendorTheme>;
    const allowed = fc.subarray(vendorTokens);
    fc.assert(
      fc.property(theme, allowed, (own, tokens) => {
        const { colors: effective } = storefrontTheme(platform, own, tokens);
        expect(faintPairs(effective)).toEqual([]);
      }),
    );
  });
});

describe("a storefront's logo", () => {
  const row = {
    contentHash: "one",
    width: 800,
    height: 800,
    widths: [320, 640, 800],
    focalX: 50,
    focalY: 50,
    crop: null,
  };
  const own: StorefrontLook = {
    theme: { colors: {} },
    locales: null,
    logo: { id: "0198c8a0-0000-7000-8000-000000000000", ...row },
  };
  const look = { theme: platform, locales: ["en", "fr"], defaultLocale: "en" };

  it("is the smallest of its files that is sharp beside the name", () => {
    const { mark } = storefrontLook({ ...look, vendorTokens: ["logo"] }, own).theme;
    expect(mark?.src).toMatch(/^\/media\/0198c8a0-0000-7000-8000-000000000000\/[0-9a-f]{16}-320\.webp$/);
    expect(mark).toMatchObject({ width: 800, height: 800 });
  });

  it("rests where the platform does not let vendors have one, and is never the platform's mark", () => {
    expect(storefrontLook({ ...look, vendorTokens: [] }, own).theme.mark).toBeNull();
    expect(storefrontLook({ ...look, vendorTokens }, null).theme.mark).toBeNull();
  });
});

describe("a storefront's languages", () => {
  const written = { locales: ["en", "fr", "de"], defaultLocale: "fr" };

  it.each<[chosen: string[] | null, offered: string[]]>([
    [null, ["en", "fr", "de"]],
    [["de"], ["fr", "de"]],
    [[], ["fr"]],
    [
      ["fr", "en"],
      ["en", "fr"],
    ],
    [["lb"], ["fr"]],
  ])("of %j are %j: the platform's default among them, and none that it is not written in", (chosen, offered) => {
    expect(offeredLocales(written, chosen)).toEqual(offered);
  });
});
