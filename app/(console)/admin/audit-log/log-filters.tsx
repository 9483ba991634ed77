"use client";

import { buttonClass } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filter-bar";
import type { LogQuery } from "./query";

type Choice = { value: string; label: string };
type LogFiltersProps = { query: LogQuery; actors: Choice[]; nouns: Choice[]; vendors: Choice[] };

const dateClass = "min-h-10 rounded-lg border border-edge bg-panel px-3 text-base sm:text-sm";

/** Narrows the log down; held in the address. A choice applies at once, days with the button. */
export function LogFilters({ query, actors, nouns, vendors }: LogFiltersProps) {
  return (
    <search>
      <form
        className="flex flex-wrap items-end gap-2 [&_select]:sm:max-w-60"
        onChange={(event) => event.target instanceof HTMLSelectElement && event.currentTarget.requestSubmit()}
      >
        {query.platform && <input type="hidden" name="platform" value={query.platform} />}
        <FilterSelect
          name="actor"
          label="Who"
          value={query.actor ?? ""}
          options={[{ value: "", label: "Anyone" }, ...actors]}
        />
        <FilterSelect
          name="noun"
          label="About"
          value={query.noun ?? ""}
          options={[{ value: "", label: "About anything" }, ...nouns]}
        />
        {vendors.length > 0 && (
          <FilterSelect
            name="vendor"
            label="Vendor"
            value={query.vendor ?? ""}
            options={[{ value: "", label: "Any vendor" }, ...vendors]}
          />
        )}
        <label className="flex items-center gap-2 text-sm text-soft">
          From <input type="date" name="from" defaultValue={query.from} className={dateClass} />
        </label>
        <label className="flex items-center gap-2 text-sm text-soft">
          to <input type="date" name="to" defaultValue={query.to} className={dateClass} />
        </label>
        <button type="submit" className={buttonClass("secondary")}>
          Apply
        </button>
      </form>
    </search>
  );
}
