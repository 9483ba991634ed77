"use client";

import { useEffect, useState } from "react";
import { keepOnDevice } from "../ui/device-cookie";
import { MenuChoice } from "../ui/menu";
import { parseThemeChoice, type ThemeChoice, themeCookie } from "../ui/theme-choice";

const options: Array<{ value: ThemeChoice; label: string }> = [
  { value: "system", label: "As the device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

/** Chooses how the console looks on this device. */
export function LookMenu() {
  const [look, setLook] = useState<ThemeChoice>("system");
  useEffect(() => setLook(parseThemeChoice(document.documentElement.dataset.look)), []);

  function choose(choice: ThemeChoice): void {
    document.documentElement.dataset.look = choice;
    keepOnDevice(themeCookie, choice);
    setLook(choice);
  }

  return <MenuChoice label="Look" value={look} onChange={choose} options={options} />;
}
