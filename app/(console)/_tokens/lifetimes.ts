import type { Option } from "@/components/ui/select-field";

const days = [
  [7, "7 days"],
  [30, "30 days"],
  [90, "90 days"],
  [365, "1 year"],
] as const;

const dayMs = 24 * 3600 * 1000;

/** For how long tokens can be good, with the day when that is over, in the reader's language. */
export function lifetimes(locale: string, now = new Date()): Option[] {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  return days.map(([count, words]) => ({
    value: String(count),
    label: `${words}, until ${format.format(new Date(now.getTime() + count * dayMs))}`,
  }));
}
