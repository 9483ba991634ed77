"use client";

import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import type { Choice } from "@/components/ui/choice-search";
import { FilterSelect, filterClass } from "@/components/ui/filter-bar";
import type { LogQuery } from "./query";

type LogFormProps = {
  query: Pick<LogQuery, "noun" | "from" | "to">;
  nouns: Choice[];
  /** What of the address stays as it is. */
  kept: Readonly<Record<string, string | undefined>>;
  /** Chooses who did it. */
  who: ReactNode;
  children?: ReactNode;
};

/** Narrows a log down; held in the address. A choice applies at once, days with the button. */
export function LogForm({ query, nouns, kept, who, children }: LogFormProps) {
  return (
    <search>
      <form
        // A browser that went back must not choose again by itself.
        autoComplete="off"
        className="flex flex-wrap items-end gap-2 [&_select]:sm:max-w-60"
        onChange={(event) => event.target instanceof HTMLSelectElement && event.currentTarget.requestSubmit()}
      >
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {who}
        <FilterSelect
          name="noun"
          label="About"
          value={query.noun ?? ""}
          options={[{ value: "", label: "About anything" }, ...nouns]}
        />
        {children}
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
