"use client";

import { useId } from "react";
import { type Device, devices } from "./devices";

type DeviceSwitchProps = { device: Device; onChange: (device: Device) => void };

/** In which window the page is looked at. */
export function DeviceSwitch({ device, onChange }: DeviceSwitchProps) {
  const name = useId();
  return (
    <fieldset className="flex justify-center">
      <legend className="sr-only">Width of the preview</legend>
      <div className="inline-flex gap-1 rounded-lg border border-line bg-panel p-0.5">
        {(Object.keys(devices) as Device[]).map((each) => {
          const { label, icon: Icon } = devices[each];
          return (
            <label
              key={each}
              className="relative inline-flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-3 text-sm text-soft hover:text-ink has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent"
            >
              <input
                type="radio"
                name={name}
                value={each}
                checked={device === each}
                onChange={() => onChange(each)}
                className="absolute inset-0 cursor-pointer appearance-none rounded-md"
              />
              <Icon aria-hidden="true" className="size-4" /> {label}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
