type UsageLineProps = { label: string; used: number; limit: number | null };

/** How much of a limit is in use, as a bar with its numbers. */
export function UsageLine({ label, used, limit }: UsageLineProps) {
  const text = limit === null ? `${used}, no limit` : `${used} of ${limit}`;
  return (
    <div className="space-y-1.5">
      <p className="flex justify-between gap-4 text-sm">
        <span>{label}</span>
        <span className="text-soft tabular-nums">{text}</span>
      </p>
      {limit !== null && limit > 0 && (
        <meter
          aria-label={label}
          min={0}
          max={limit}
          value={used}
          className="block h-1.5 w-full overflow-hidden rounded-full bg-hover [&::-webkit-meter-bar]:border-0 [&::-webkit-meter-bar]:bg-transparent [&::-webkit-meter-optimum-value]:bg-accent"
        />
      )}
    </div>
  );
}
