"use client";

import { useId } from "react";

type Option<Value extends string> = { value: Value; label: string };

type ReviewChoiceProps<Value extends string> = {
  /** What is decided, for those who hear the choices by themselves. */
  legend: string;
  options: ReadonlyArray<Option<Value>>;
  value: Value | undefined;
  onChange: (value: Value) => void;
};

/** The ways to decide about one thing, one of which is chosen. */
export function ReviewChoice<Value extends string>({ legend, options, value, onChange }: ReviewChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-10 cursor-pointer items-center gap-2 rounded-lg border border-edge/60 px-3 py-1.5 text-sm font-medium hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="size-4 accent-accent"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
