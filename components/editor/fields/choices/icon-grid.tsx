"use client";

import { Combobox } from "@base-ui/react/combobox";
import { type IconName, iconNames } from "@/cms/sections/fields";
import { inWords } from "../../../pages/words";
import { Icon } from "../../../sections/icon";
import { controlClass } from "../../../ui/field-frame";

const columns = 4;

const rows = Array.from({ length: Math.ceil(iconNames.length / columns) }, (_, row) =>
  iconNames.slice(row * columns, (row + 1) * columns),
);

type IconGridProps = { chosen: IconName | null; onChoose: (icon: IconName) => void };

/** All icons with their names. Typing narrows them down; the arrow keys lead through them. */
export function IconGrid({ chosen, onChoose }: IconGridProps) {
  return (
    <Combobox.Root
      inline
      open
      grid
      items={iconNames}
      value={chosen}
      itemToStringLabel={inWords}
      onValueChange={(icon: IconName | null) => icon && onChoose(icon)}
      autoHighlight
    >
      <Combobox.Input aria-label="Search for an icon" placeholder="Search …" className={controlClass} />
      <Combobox.Empty className="px-1 pt-3 text-sm text-soft empty:hidden">No icon is called that.</Combobox.Empty>
      <Combobox.List className="mt-2 grid max-h-72 grid-cols-4 gap-1 overflow-y-auto empty:hidden">
        {(icon: IconName) => (
          <Combobox.Item
            key={icon}
            value={icon}
            className="flex min-h-16 cursor-pointer flex-col items-center justify-center gap-1 rounded-lg p-1 text-center text-xs leading-tight text-soft data-[highlighted]:bg-hover data-[highlighted]:text-ink data-[selected]:bg-accent-soft data-[selected]:text-accent"
          >
            <Icon name={icon} />
            {inWords(icon)}
          </Combobox.Item>
        )}
      </Combobox.List>
    </Combobox.Root>
  );
}
