"use client";

import type { Choice } from "@/components/ui/choice-search";
import { FilterSearch } from "@/components/ui/filter-bar";
import { LogForm } from "../../_audit/log-form";
import type { LogQuery } from "../../_audit/query";
import { findPersonChoices, findVendorChoices } from "../find-choices";

type LogFiltersProps = { query: LogQuery; actor: Choice | null; vendor: Choice | null; nouns: Choice[] };

/** Narrows the log down by who, what, vendor and time. */
export function LogFilters({ query, actor, vendor, nouns }: LogFiltersProps) {
  const platform = query.platform ?? null;
  return (
    <LogForm
      query={query}
      nouns={nouns}
      kept={{ platform: query.platform }}
      who={
        <FilterSearch
          name="actor"
          label="Who"
          whenEmpty="Anyone"
          initial={actor}
          find={findPersonChoices.bind(null, platform)}
        />
      }
    >
      <FilterSearch
        name="vendor"
        label="Vendor"
        whenEmpty="Any vendor"
        initial={vendor}
        find={findVendorChoices.bind(null, platform)}
      />
    </LogForm>
  );
}
