"use client";

import { buttonClass } from "@/components/ui/button";
import type { Choice } from "@/components/ui/choice-search";
import { FilterSearch, FilterSelect, filterClass } from "@/components/ui/filter-bar";
import { findPersonChoices, findVendorChoices } from "../find-choices";
import type { LogQuery } from "./query";

type LogFiltersProps = { query: LogQuery; actor: Choice | null; vendor: Choice | null; nouns: Choice[] };

/** Narrows the log down; held in the address. A choice applies at once, days with the button. */
export function LogFilters({ query, actor, vendor, nouns }: LogFiltersProps) {
  const platform = query.platform ?? null;
  return (
    <search>
      <form
        className="flex flex-wrap items-end gap-2 [&_select]:sm:max-w-60"
        onChange={(event) => event.target instanceof HTMLSelectElement && event.currentTarget.requestSubmit()}
      >
        {query.platform && <input type="hidden" name="platform" value={query.platform} />}
        <FilterSearch
          name="actor"
          label="Who"
          whenEmpty="Anyone"
          initial={actor}
          find={findPersonChoices.bind(null, platform)}
        />
        <FilterSelect
          name="noun"
          label="About"
          value={query.noun ?? ""}
          options={[{ value: "", label: "About anything" }, ...nouns]}
        />
        <FilterSearch
          name="vendor"
          label="Vendor"
          whenEmpty="Any vendor"
          initial={vendor}
          find={findVendorChoices.bind(null, platform)}
        />
        <label className="flex items-center gap-2 text-sm text-soft">
          From <input type="date" name="from" defaultValue={query.from} className={filterClass} />
        </label>
        <label className="flex items-center gap-2 text-sm text-soft">
          to <input type="date" name="to" defaultValue={query.to} className={filterClass} />
        </label>
        <button type="submit" className={buttonClass("secondary")}>
          Apply
        </button>
      </form>
    </search>
  );
}
