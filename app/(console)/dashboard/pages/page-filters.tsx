import type { StorefrontPages } from "@/cms/pages/list-storefront-pages";
import { storefrontStates } from "@/cms/pages/storefront-filters";
import { PageFilterSelects } from "@/components/pages/page-filter-selects";
import { FilterBar } from "@/components/ui/filter-bar";
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
      <PageFilterSelects
        chosen={filters}
        states={storefrontStates.map((state) => ({ state, count: format.format(states[state]) }))}
        locales={locales}
        orders={Object.entries(sortLabels).map(([value, label]) => ({ value, label }))}
      />
    </FilterBar>
  );
}
