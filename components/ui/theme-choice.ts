/** How the console looks: as the device says, or always light or dark. */
export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** The cookie that keeps the choice of a device; read by the layout, so that the first paint is right. */
export const themeCookie = "orion.look";

export function parseThemeChoice(value: string | undefined): ThemeChoice {
  return themeChoices.find((choice) => choice === value) ?? "system";
}
