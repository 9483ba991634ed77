"use client";

import type { LayoutName } from "@/cms/pages/layouts/layouts";
import type { SectionKind } from "@/cms/sections/kinds";
import { LayoutPicture } from "@/components/pages/layout-picture";
import { layoutWords } from "@/components/pages/layout-words";

/** A starting layout as it is offered: its sections, and what a page of it is called in each language. */
export type OfferedLayout = { name: LayoutName; kinds: SectionKind[]; titles: Readonly<Record<string, string>> };

type LayoutChoiceProps = {
  layouts: readonly OfferedLayout[];
  chosen: LayoutName | null;
  onChoose: (name: LayoutName | null) => void;
};

const blank = { name: "Blank", text: "Nothing at all; you add the sections yourself." };

/** What a page begins with, each with a picture of it. */
export function LayoutChoice({ layouts, chosen, onChoose }: LayoutChoiceProps) {
  const options = [{ name: null, kinds: [] }, ...layouts];
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">Begin with</legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-6">
        {options.map(({ name, kinds }) => {
          const words = name ? layoutWords[name] : blank;
          return (
            <label
              key={name ?? "blank"}
              className="block min-w-0 cursor-pointer space-y-3 rounded-xl border border-line p-3 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <LayoutPicture kinds={kinds} />
              <span className="flex items-center gap-2 text-sm font-medium">
                <input
                  type="radio"
                  name="layout"
                  value={name ?? ""}
                  checked={name === chosen}
                  onChange={() => onChoose(name)}
                  className="size-4 shrink-0 accent-accent"
                />
                {words.name}
              </span>
              <span className="block text-xs text-soft max-sm:hidden">{words.text}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
