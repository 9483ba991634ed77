"use client";

import { Combobox } from "@base-ui/react/combobox";
import { Check, ChevronDown, X } from "lucide-react";
import { useRef, useState } from "react";
import { useSearch } from "./use-search";

/** One of many; the detail tells those of the same name apart. */
export type Choice = { value: string; label: string; detail?: string };

export type ChoiceSearchProps = {
  name: string;
  initial?: Choice | null;
  /** The first few that a text fits; nothing typed fits all. */
  find: (text: string) => Promise<Choice[]>;
  placeholder?: string;
  /** The name of the control, where no label stands beside it. */
  "aria-label"?: string;
  controlClass: string;
  /** Submits the form as soon as something is chosen or taken back. */
  submitsForm?: boolean;
};

/** A choice of one among more than a list can hold: one types a part of its name, and takes it from what is found. */
export function ChoiceSearch({ name, initial = null, find, controlClass, submitsForm, ...input }: ChoiceSearchProps) {
  const [chosen, setChosen] = useState<Choice | null>(initial);
  const [text, setText] = useState(initial?.label ?? "");
  const [isOpen, setOpen] = useState(false);
  const hidden = useRef<HTMLInputElement>(null);
  // The name of what is chosen is no search: whoever opens the list then sees what else there is.
  const { found, isSearching, hasFailed } = useSearch(text === chosen?.label ? "" : text, find, { isOn: isOpen });

  const choose = (choice: Choice | null) => {
    setChosen(choice);
    if (!submitsForm || !hidden.current) return;
    hidden.current.value = choice?.value ?? "";
    hidden.current.form?.requestSubmit();
  };

  return (
    <Combobox.Root
      items={found}
      filter={null}
      value={chosen}
      onValueChange={choose}
      inputValue={text}
      onInputValueChange={setText}
      open={isOpen}
      onOpenChange={setOpen}
      isItemEqualToValue={(one: Choice, other: Choice) => one.value === other.value}
      autoHighlight
    >
      <input ref={hidden} type="hidden" name={name} value={chosen?.value ?? ""} readOnly />
      <Combobox.InputGroup className="relative">
        <Combobox.Input {...input} autoComplete="off" className={`${controlClass} pr-16 text-ellipsis`} />
        <div className="absolute inset-y-0 right-1.5 flex items-center text-soft">
          <Combobox.Clear aria-label="Take the choice back" className="rounded p-1.5 hover:bg-hover">
            <X aria-hidden="true" className="size-4" />
          </Combobox.Clear>
          <Combobox.Trigger aria-label="Show what there is" className="rounded p-1.5 hover:bg-hover">
            <ChevronDown aria-hidden="true" className="size-4" />
          </Combobox.Trigger>
        </div>
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-60">
          <Combobox.Popup className="max-h-80 w-(--anchor-width) min-w-64 overflow-y-auto rounded-xl border border-line bg-panel p-1.5 text-ink shadow-float">
            <Combobox.Status className="px-3 py-2 text-sm text-soft empty:hidden">
              {isSearching && !found.length ? "Searching …" : null}
            </Combobox.Status>
            <Combobox.Empty className="px-3 py-2 text-sm text-soft empty:hidden">
              {isSearching ? null : emptyText(text.trim(), hasFailed)}
            </Combobox.Empty>
            <Combobox.List>
              {(choice: Choice) => (
                <Combobox.Item
                  key={choice.value}
                  value={choice}
                  className="flex min-h-10 cursor-pointer items-center gap-3 rounded-lg px-3 py-1.5 text-sm data-[highlighted]:bg-accent-soft data-[highlighted]:text-accent"
                >
                  <span className="min-w-0 flex-1">
                    <span className="block truncate">{choice.label}</span>
                    {choice.detail && <span className="block truncate text-xs text-soft">{choice.detail}</span>}
                  </span>
                  <Combobox.ItemIndicator>
                    <Check aria-hidden="true" className="size-4" />
                  </Combobox.ItemIndicator>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function emptyText(text: string, hasFailed: boolean): string {
  if (hasFailed) return "The search did not answer. Type on to try again.";
  return text ? `Nothing is called “${text}”.` : "There is nothing to choose.";
}
