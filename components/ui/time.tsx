const units = [
  ["year", 365 * 24 * 3600],
  ["month", 30 * 24 * 3600],
  ["week", 7 * 24 * 3600],
  ["day", 24 * 3600],
  ["hour", 3600],
  ["minute", 60],
] as const;

/** A moment in words, such as "3 days ago", with the exact time on hover. Formatted on the server. */
export function Time({ at, now, locale }: { at: Date; now: Date; locale: string }) {
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(at);
  return (
    <time dateTime={at.toISOString()} title={exact}>
      {relative(at, now, locale)}
    </time>
  );
}

function relative(at: Date, now: Date, locale: string): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const [unit, length] = units.find(([, each]) => Math.abs(seconds) >= each) ?? ["second", Number.POSITIVE_INFINITY];
  return format.format(Math.round(seconds / length), unit);
}
