"use client";

import { type ReactNode, useId } from "react";
import { controlClass } from "@/components/ui/field-frame";

type ColorFieldProps = { label: string; value: string; onChange: (color: string) => void; children?: ReactNode };

/** A colour of a theme, to be picked or written. */
export function ColorField({ label, value, onChange, children }: ColorFieldProps) {
  const id = useId();
  return (
    <div className="space-y-1.5 text-sm font-medium">
      <label htmlFor={id} className="block">
        {label}
      </label>
      <span className="flex gap-2">
        <input
          type="color"
          value={/^#[0-9a-f]{6}$/.test(value) ? value : "#000000"}
          onChange={(event) => onChange(event.target.value)}
          aria-label={`${label}: choose`}
          className="h-11 w-12 shrink-0 cursor-pointer rounded-lg border border-edge bg-panel p-1"
        />
        <input
          id={id}
          type="text"
          value={value}
          maxLength={7}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value.trim().toLowerCase())}
          className={`${controlClass} font-normal tabular-nums`}
        />
      </span>
      {children}
    </div>
  );
}
