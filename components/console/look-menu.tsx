"use client";

import { useEffect, useState } from "react";
import { MenuChoice } from "../ui/menu";
import { parseThemeChoice, type ThemeChoice, themeCookie } from "../ui/theme-choice";

const options: Array<{ value: ThemeChoice; label: string }> = [
  { value: "system", label: "As the device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

const yearSeconds = 365 * 24 * 3600;

/** Chooses how the console looks on this device. */
export function LookMenu() {
  const [look, setLook] = useState<ThemeChoice>("system");
  useEffect(() => setLook(parseThemeChoice(document.documentElement.dataset.look)), []);

  function choose(choice: ThemeChoice): void {
    document.documentElement.dataset.look = choice;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${themeCookie}=${choice}; path=/; max-age=${yearSeconds}; samesite=lax`;
    setLook(choice);
  }

  return <MenuChoice label="Look" value={look} onChange={choose} options={options} />;
}
