"use client";

import { Popover } from "@base-ui/react/popover";
import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import { type IconName, iconNames } from "@/cms/sections/fields";
import { inWords } from "../../../pages/words";
import { Icon } from "../../../sections/icon";
import { controlClass } from "../../../ui/field-frame";
import type { ChoiceProps } from "./choice-props";
import { IconGrid } from "./icon-grid";

/** An icon, chosen from all there are by its look or its name. */
export function IconField({ name, label, value, problem, isReadOnly = false, onChange }: Omit<ChoiceProps, "options">) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const chosen = isIcon(value) ? value : null;
  return (
    <div data-field={name} className="space-y-1.5">
      <p id={`${id}-label`} className="text-sm font-medium">
        {label}
      </p>
      <Popover.Root open={isOpen} onOpenChange={setOpen}>
        <Popover.Trigger
          id={id}
          disabled={isReadOnly}
          aria-labelledby={`${id}-label ${id}-value`}
          aria-describedby={problem && `${id}-problem`}
          className={`${controlClass} flex cursor-pointer items-center gap-3 text-left disabled:cursor-default disabled:bg-hover`}
        >
          {chosen && <Icon name={chosen} className="size-5" />}
          <span id={`${id}-value`} className="flex-1">
            {chosen ? inWords(chosen) : "None"}
          </span>
          <ChevronDown aria-hidden="true" className="size-4 text-soft" />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner sideOffset={4} align="start" className="z-60">
            <Popover.Popup
              aria-label="Choose an icon"
              className="w-80 max-w-[calc(100vw-2rem)] rounded-xl border border-line bg-panel p-3 text-ink shadow-float outline-none"
            >
              <IconGrid
                chosen={chosen}
                onChoose={(icon) => {
                  onChange(icon);
                  setOpen(false);
                }}
              />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
      {problem && (
        <p id={`${id}-problem`} className="text-sm text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}

function isIcon(value: string): value is IconName {
  return (iconNames as readonly string[]).includes(value);
}
