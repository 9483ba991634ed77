"use client";

import { type ReactNode, useId, useState } from "react";
import { isColor } from "@/cms/platforms/theme";
import { controlClass } from "@/components/ui/field-frame";

type ColorFieldProps = {
  label: string;
  value: string;
  onChange: (color: string) => void;
  /** What was found wrong with it when it was saved. */
  problem?: string;
  children?: ReactNode;
};

/** A colour of a theme, to be picked or written; one that is written otherwise is said to be none once it is left. */
export function ColorField({ label, value, onChange, problem, children }: ColorFieldProps) {
  const id = useId();
  const [isLeft, setLeft] = useState(false);
  const wrong =
    isLeft && !isColor(value) ? "Write six digits or letters from a to f after a #, such as #1d4ed8." : problem;
  return (
    <div className="space-y-1.5 text-sm font-medium">
      <label htmlFor={id} className="block">
        {label}
      </label>
      <span className="flex gap-2">
        <input
          type="color"
          value={isColor(value) ? value : "#000000"}
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
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-problem` : undefined}
          data-invalid={wrong ? "" : undefined}
          onBlur={() => setLeft(true)}
          onChange={(event) => {
            setLeft(false);
            onChange(event.target.value.trim().toLowerCase());
          }}
          className={`${controlClass} font-normal tabular-nums`}
        />
      </span>
      {wrong && (
        <p id={`${id}-problem`} className="font-normal text-danger">
          {wrong}
        </p>
      )}
      {children}
    </div>
  );
}
