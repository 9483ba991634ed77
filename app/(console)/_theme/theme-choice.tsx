"use client";

import { type ReactNode, useId } from "react";
import { inWords } from "@/components/pages/words";
import { controlClass } from "@/components/ui/field-frame";

type ThemeChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly Value[];
  nameOf?: (value: Value) => string;
  onChange: (value: Value) => void;
  children?: ReactNode;
};

/** One of the values that a theme may have, such as a typeface. */
export function ThemeChoice<Value extends string>(props: ThemeChoiceProps<Value>) {
  const { label, value, options, nameOf = inWords, onChange, children } = props;
  const id = useId();
  return (
    <div className="space-y-1.5 text-sm font-medium">
      <label htmlFor={id} className="block">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
        className={`${controlClass} font-normal`}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}

/** A typeface as its makers write it. */
export const fontName = (font: string) =>
  font.replaceAll(/(^|-)([a-z])/g, (_, dash, letter) => `${dash && " "}${letter.toUpperCase()}`);
