"use client";

import { Field } from "@base-ui/react/field";
import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { useId } from "react";
import { inWords } from "../../../pages/words";
import { controlClass, FieldFrame } from "../../../ui/field-frame";
import type { ChoiceProps } from "./choice-props";

/** Up to this many are seen side by side. */
const fewOptions = 4;

/** One of several: side by side where they are few. */
export function ChoiceField(props: ChoiceProps) {
  return props.options.length > fewOptions ? <LongChoice {...props} /> : <ShortChoice {...props} />;
}

function ShortChoice({ name, label, options, value, problem, isReadOnly, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="space-y-1.5">
      <p id={id} className="text-sm font-medium">
        {label}
      </p>
      <RadioGroup
        name={name}
        aria-labelledby={id}
        aria-describedby={problem && `${id}-problem`}
        value={value}
        readOnly={isReadOnly}
        onValueChange={(next) => onChange(String(next))}
        className="flex w-fit max-w-full flex-wrap gap-1 rounded-lg border border-edge bg-panel p-1"
      >
        {options.map((option) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio is the control; Base UI ties them
          <label
            key={option}
            className="relative flex min-h-8 cursor-pointer items-center rounded-md px-3 text-sm text-soft hover:bg-hover has-[[data-checked]]:bg-accent-soft has-[[data-checked]]:font-medium has-[[data-checked]]:text-accent"
          >
            <Radio.Root value={option} className="absolute inset-0 rounded-md" />
            {inWords(option)}
          </label>
        ))}
      </RadioGroup>
      {problem && (
        <p id={`${id}-problem`} className="text-sm text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}

function LongChoice({ name, label, options, value, problem, isReadOnly, onChange }: ChoiceProps) {
  return (
    <FieldFrame name={name} label={label} problem={problem}>
      <Field.Control
        value={value}
        className={controlClass}
        onChange={(event) => onChange(event.target.value)}
        render={
          <select disabled={isReadOnly}>
            {options.map((option) => (
              <option key={option} value={option}>
                {inWords(option)}
              </option>
            ))}
          </select>
        }
      />
    </FieldFrame>
  );
}
