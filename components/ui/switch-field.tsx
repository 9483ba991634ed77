"use client";

import { Switch } from "@base-ui/react/switch";
import { type ReactNode, useId } from "react";

type SwitchFieldProps = {
  name?: string;
  label: ReactNode;
  help?: ReactNode;
  checked?: boolean;
  defaultChecked?: boolean;
  onCheckedChange?: (checked: boolean) => void;
};

/** Something that is on or off. */
export function SwitchField({ name, label, help, ...control }: SwitchFieldProps) {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0 space-y-0.5">
        <label id={`${id}-label`} htmlFor={id} className="block text-sm font-medium">
          {label}
        </label>
        {help && <p className="text-sm text-soft">{help}</p>}
      </div>
      <Switch.Root
        id={id}
        name={name}
        // Base UI itself finds the label only once the page is awake.
        aria-labelledby={`${id}-label`}
        {...control}
        className="relative h-6 w-11 shrink-0 cursor-pointer rounded-full border border-edge bg-hover transition-colors data-[checked]:border-accent data-[checked]:bg-accent"
      >
        <Switch.Thumb className="block size-4.5 translate-x-0.5 rounded-full bg-edge transition-transform data-[checked]:translate-x-5.5 data-[checked]:bg-on-accent" />
      </Switch.Root>
    </div>
  );
}
