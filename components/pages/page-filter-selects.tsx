import { FilterSelect } from "../ui/filter-bar";
import { inWords } from "./words";

type PageFilterSelectsProps = {
  /** What is chosen; null where anything goes. */
  chosen: { state: string | null | undefined; locale: string | null | undefined; sort: string };
  /** Each state with how many pages it would leave, as it is written. */
  states: ReadonlyArray<{ state: string; count: string }>;
  locales: readonly string[];
  /** Each order with what it is called. */
  orders: ReadonlyArray<{ value: string; label: string }>;
};

/** What a list of pages is narrowed down and sorted by, with how many each state would leave. */
export function PageFilterSelects({ chosen, states, locales, orders }: PageFilterSelectsProps) {
  return (
    <>
      <FilterSelect
        name="state"
        label="State"
        value={chosen.state ?? ""}
        options={[
          { value: "", label: "Any state" },
          ...states.map(({ state, count }) => ({ value: state, label: `${inWords(state)} (${count})` })),
        ]}
      />
      {locales.length > 1 && (
        <FilterSelect
          name="locale"
          label="Language"
          value={chosen.locale ?? ""}
          options={[
            { value: "", label: "Any language" },
            ...locales.map((locale) => ({ value: locale, label: locale.toUpperCase() })),
          ]}
        />
      )}
      <FilterSelect name="sort" label="Order" value={chosen.sort} options={orders} />
    </>
  );
}
