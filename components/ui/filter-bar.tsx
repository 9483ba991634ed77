"use client";

import { Search } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "./button";
import { ChoiceSearch, type ChoiceSearchProps } from "./choice-search";

export const filterClass = "min-h-10 rounded-lg border border-edge bg-panel px-3 text-base sm:text-sm";

type FilterBarProps = {
  search: { name: string; value: string; label: string };
  /** What of the address stays as it is. */
  kept?: Readonly<Record<string, string | null | undefined>>;
  children?: ReactNode;
};

/** Narrows a list down by words and by choices, which are held in the address; a choice applies at once. */
export function FilterBar({ search, kept = {}, children }: FilterBarProps) {
  return (
    <search>
      <form
        // What is chosen is held in the address; a browser that went back must not choose again by itself.
        autoComplete="off"
        className="flex flex-wrap items-center gap-2"
        onChange={(event) => event.target instanceof HTMLSelectElement && event.currentTarget.requestSubmit()}
      >
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <div className="relative min-w-0 flex-1 basis-52 sm:max-w-xs">
          <Search aria-hidden="true" className="pointer-events-none absolute top-3 left-3 size-4 text-soft" />
          <input
            type="search"
            name={search.name}
            defaultValue={search.value}
            aria-label={search.label}
            placeholder={search.label}
            className="min-h-10 w-full rounded-lg border border-edge bg-panel pr-3 pl-9 text-base sm:text-sm"
          />
        </div>
        {children}
        <button type="submit" className={buttonClass("secondary")}>
          Search
        </button>
      </form>
    </search>
  );
}

type FilterSearchProps = Pick<ChoiceSearchProps, "name" | "initial" | "find"> & { label: string; whenEmpty: string };

/** One choice of a filter bar among more than a list can hold; `whenEmpty` is said where nothing is chosen. */
export function FilterSearch({ label, whenEmpty, ...search }: FilterSearchProps) {
  return (
    <div className="w-full sm:w-56">
      <ChoiceSearch
        {...search}
        aria-label={label}
        placeholder={whenEmpty}
        controlClass={`${filterClass} w-full`}
        submitsForm
      />
    </div>
  );
}

type FilterSelectProps = {
  name: string;
  label: string;
  value: string;
  options: ReadonlyArray<{ value: string; label: string }>;
};

/** One choice of a filter bar; the first option should mean "any". */
export function FilterSelect({ name, label, value, options }: FilterSelectProps) {
  return (
    <select name={name} aria-label={label} defaultValue={value} className={`${filterClass} max-w-full`}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
