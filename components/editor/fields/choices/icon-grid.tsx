"use client";

import { Combobox } from "@base-ui/react/combobox";
import { useState } from "react";
import { type IconName, iconNames } from "@/cms/sections/fields";
import { inWords } from "../../../pages/words";
import { Icon } from "../../../sections/icon";
import { controlClass } from "../../../ui/field-frame";

const columns = 4;

type IconGridProps = { chosen: IconName | null; onChoose: (icon: IconName) => void };

/** All icons with their names. Typing narrows them down; the arrow keys lead through them. */
export function IconGrid({ chosen, onChoose }: IconGridProps) {
  const [text, setText] = useState("");
  const found = iconNames.filter((icon) => inWords(icon).toLowerCase().includes(text.trim().toLowerCase()));
  return (
    <Combobox.Root<IconName>
      inline
      open
      grid
      items={found}
      filter={null}
      value={chosen}
      inputValue={text}
      onInputValueChange={(typed, { reason }) => reason === "input-change" && setText(typed)}
      itemToStringLabel={inWords}
      onValueChange={(icon) => icon && onChoose(icon)}
    >
      <Combobox.Input aria-label="Search for an icon" placeholder="Search …" className={controlClass} />
      <Combobox.Empty className="px-1 pt-3 text-sm text-soft empty:hidden">
        {found.length ? null : "No icon is called that."}
      </Combobox.Empty>
      <Combobox.List aria-label="Icons" className="mt-2 max-h-72 overflow-y-auto empty:hidden">
        {inRows(found).map((row) => (
          <Combobox.Row key={row[0]} className="grid grid-cols-4 gap-1">
            {row.map((icon) => (
              <Combobox.Item
                key={icon}
                value={icon}
                className="flex min-h-16 cursor-pointer flex-col items-center justify-center gap-1 rounded-lg p-1 text-center text-xs leading-tight text-soft data-[highlighted]:bg-hover data-[highlighted]:text-ink data-[selected]:bg-accent-soft data-[selected]:text-accent"
              >
                <Icon name={icon} />
                {inWords(icon)}
              </Combobox.Item>
            ))}
          </Combobox.Row>
        ))}
      </Combobox.List>
    </Combobox.Root>
  );
}

function inRows(icons: readonly IconName[]): IconName[][] {
  return Array.from({ length: Math.ceil(icons.length / columns) }, (_, row) =>
    icons.slice(row * columns, (row + 1) * columns),
  );
}
