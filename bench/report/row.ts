/** A line of the table. */
export type Row = {
  /** What was measured, such as `OMS home by host`. */
  side: string;
  /** The median with its unit, such as `1,120/s`. */
  median: string;
  /** The lowest and highest of the rounds; empty for what is not measured in rounds. */
  spread: string;
  /** Multiple of the measurement's base; empty where there is none. */
  ratio: string;
  /** The lowest and highest ratio of the rounds. */
  ratioSpread: string;
};

/** A line for something that was counted once. */
export function countedRow(side: string, median: string, ratio: number | null = null): Row {
  return { side, median, spread: "", ratio: ratio === null ? "" : ratio.toFixed(2), ratioSpread: "" };
}

/** How a measurement's figures are written, such as `(value) => value.toFixed(1) + " ms"`. */
export type Unit = (value: number) => string;

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

export const perSecond: Unit = (value) => `${grouped.format(value)}/s`;
export const milliseconds: Unit = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const kilobytes: Unit = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
export const megabytes: Unit = (bytes) => `${grouped.format(bytes / 1024 / 1024)} MiB`;
export const count: Unit = (value) => grouped.format(value);

/**
 * Lines for sides that were measured in turn. Ratios are taken within a round, so that what disturbs the machine for
 * longer than a round disturbs both.
 *
 * @param samples a value for each round, by side; the first side is the base.
 */
export function comparedRows(samples: Readonly<Record<string, readonly number[]>>, unit: Unit): Row[] {
  const [base = []] = Object.values(samples);
  return Object.entries(samples).map(([side, values]) => {
    const ratios = values.map((value, round) => value / (base[round] ?? Number.NaN));
    const isBase = values === base;
    return {
      side,
      median: unit(median(values)),
      spread: range(values, unit),
      ratio: isBase ? "1" : median(ratios).toFixed(2),
      ratioSpread: isBase ? "" : range(ratios, (ratio) => ratio.toFixed(2)),
    };
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

function range(values: readonly number[], unit: Unit): string {
  return `${unit(Math.min(...values))} – ${unit(Math.max(...values))}`;
}
