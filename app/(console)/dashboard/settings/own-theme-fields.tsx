"use client";

import { RotateCcw } from "lucide-react";
import { colorNames, fontNames, leastContrast, radii, type Theme, type ThemeColors } from "@/cms/platforms/theme";
import {
  fieldsOf,
  laidOver,
  partOf,
  type ThemeField,
  type VendorTheme,
  type VendorToken,
} from "@/cms/storefronts/vendor-theme";
import { inWords } from "@/components/pages/words";
import { ColorField } from "../../_theme/color-field";
import { ratioOf } from "../../_theme/contrast-panel";
import { fontName, ThemeChoice } from "../../_theme/theme-choice";
import { colorLabels } from "../../_theme/token-labels";

type OwnThemeFieldsProps = {
  platformTheme: Theme;
  own: VendorTheme;
  allowed: readonly VendorToken[];
  isReadOnly: boolean;
  /** What was found wrong when it was saved, by path. */
  problems: Readonly<Record<string, string>>;
  onChange: (own: VendorTheme) => void;
};

/** What a vendor may change of its platform's theme; what is not changed shows the platform's. */
export function OwnThemeFields({ platformTheme, own, allowed, isReadOnly, problems, onChange }: OwnThemeFieldsProps) {
  const mayChange = fieldsOf(allowed);
  const theme = laidOver(platformTheme, own);
  const paint = (name: keyof ThemeColors, color: string) =>
    onChange({ ...own, colors: withReadableText(theme, { ...own.colors, [name]: color }, name) });
  const giveBack = (field: ThemeField, label: string, isChanged: boolean) =>
    isChanged && <GiveBack label={label} onClick={() => onChange(partOf(own, [field], true))} />;
  const choices = [
    { field: "headingFont", label: "Font of headings", options: fontNames, nameOf: fontName },
    { field: "bodyFont", label: "Font of texts", options: fontNames, nameOf: fontName },
    { field: "radius", label: "Corners", options: radii, nameOf: inWords },
  ] as const;
  return (
    <fieldset disabled={isReadOnly} className="grid gap-4 sm:grid-cols-2">
      <legend className="sr-only">Colours, fonts and corners</legend>
      {colorNames
        .filter((name) => mayChange.includes(name))
        .map((name) => (
          <ColorField
            key={name}
            label={colorLabels[name]}
            value={theme.colors[name]}
            problem={problems[`theme.colors.${name}`]}
            onChange={(color) => paint(name, color)}
          >
            {giveBack(name, colorLabels[name], own.colors[name] !== undefined)}
          </ColorField>
        ))}
      {choices
        .filter(({ field }) => mayChange.includes(field))
        .map(({ field, label, options, nameOf }) => (
          <ThemeChoice<string>
            key={field}
            label={label}
            value={theme[field]}
            options={options}
            nameOf={nameOf}
            onChange={(value) => onChange({ ...own, [field]: value })}
          >
            {giveBack(field, label, own[field] !== undefined)}
          </ThemeChoice>
        ))}
    </fieldset>
  );
}

function GiveBack({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="inline-flex min-h-6 items-center gap-1.5 rounded text-xs font-normal text-soft hover:text-ink hover:underline"
    >
      <RotateCcw aria-hidden="true" className="size-3.5" />
      <span>
        Back to the platform’s<span className="sr-only"> ({label})</span>
      </span>
    </button>
  );
}

const textUpon: Partial<Record<keyof ThemeColors, keyof ThemeColors>> = {
  primary: "onPrimary",
  accent: "onAccent",
  deep: "onDeep",
};

/** With the text upon a ground that is being painted in white or black, where the one there cannot be read any more. */
function withReadableText(theme: Theme, colors: VendorTheme["colors"], painted: keyof ThemeColors) {
  const text = textUpon[painted];
  if (!text) return colors;
  const ratioWith = (color: string) => ratioOf({ ...theme.colors, ...colors, [text]: color }, text, painted);
  const ratio = ratioWith(colors[text] ?? theme.colors[text]);
  const isBeingWritten = ratio === 0;
  if (isBeingWritten || ratio >= leastContrast) return colors;
  return { ...colors, [text]: ratioWith("#ffffff") >= ratioWith("#111111") ? "#ffffff" : "#111111" };
}
