"use client";

import { Meter } from "@base-ui/react/meter";

type UsageLineProps = { label: string; used: number; limit: number | null };

/** How much of a limit is in use, as a bar with its numbers. */
export function UsageLine({ label, used, limit }: UsageLineProps) {
  const text = limit === null ? `${used}, no limit` : `${used} of ${limit}`;
  const isFull = limit !== null && used >= limit;
  return (
    <Meter.Root
      aria-label={label}
      value={used}
      max={Math.max(limit ?? 0, used, 1)}
      getAriaValueText={() => text}
      className="space-y-1.5"
    >
      <div className="flex justify-between gap-4 text-sm">
        <span aria-hidden="true">{label}</span>
        <span className="text-soft tabular-nums">{text}</span>
      </div>
      {limit !== null && limit > 0 && (
        <Meter.Track className="block h-1.5 overflow-hidden rounded-full bg-hover">
          <Meter.Indicator className={`block rounded-full ${isFull ? "bg-warning" : "bg-accent"}`} />
        </Meter.Track>
      )}
    </Meter.Root>
  );
}
