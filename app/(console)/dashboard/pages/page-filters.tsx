import type { StorefrontPages } from "@/cms/pages/list-storefront-pages";
import { storefrontStates } from "@/cms/pages/storefront-filters";
import { inWords } from "@/components/pages/words";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import type { filtersOf } from "./query";

type PageFiltersProps = {
  filters: ReturnType<typeof filtersOf>;
  listed: Pick<StorefrontPages, "states" | "locales">;
  /** What of the address stays as it is. */
  kept: Readonly<Record<string, string | undefined>>;
  format: Intl.NumberFormat;
};

const sortLabels = { title: "By title", slug: "By address", changed: "By last change" };

/** Narrows the list of pages, and says how many each state would leave. */
export function PageFilters({ filters, listed, kept, format }: PageFiltersProps) {
  const { states, locales } = listed;
  return (
    <FilterBar search={{ name: "q", value: filters.search, label: "Title or address" }} kept={kept}>
      <FilterSelect
        name="state"
        label="State"
        value={filters.state ?? ""}
        options={[
          { value: "", label: "Any state" },
          ...storefrontStates.map((state) => ({
            value: state,
            label: `${inWords(state)} (${format.format(states[state])})`,
          })),
        ]}
      />
      {locales.length > 1 && (
        <FilterSelect
          name="locale"
          label="Language"
          value={filters.locale ?? ""}
          options={[
            { value: "", label: "Any language" },
            ...locales.map((locale) => ({ value: locale, label: locale.toUpperCase() })),
          ]}
        />
      )}
      <FilterSelect
        name="sort"
        label="Order"
        value={filters.sort}
        options={Object.entries(sortLabels).map(([value, label]) => ({ value, label }))}
      />
    </FilterBar>
  );
}
