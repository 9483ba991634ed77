import type { LengthHint } from "@/cms/pages/search-hints";

type LengthMeterProps = {
  hint: LengthHint;
  /** What is measured, as a sentence begins with it, such as `The title`. */
  what: string;
  range: { from: number; to: number };
  /** What stands in for an empty text. */
  whenEmpty: string;
};

const tones: Record<LengthHint["verdict"], string> = {
  empty: "bg-edge",
  short: "bg-warning",
  good: "bg-success",
  long: "bg-danger",
};

/** How long a text is against what search engines show of it, in words and drawn. */
export function LengthMeter({ hint, what, range, whenEmpty }: LengthMeterProps) {
  return (
    <div className="space-y-1.5">
      <div aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-hover">
        <div className={`h-full rounded-full ${tones[hint.verdict]}`} style={{ width: `${hint.share * 100}%` }} />
      </div>
      <p className="text-sm text-soft">{sentence(hint, what, range, whenEmpty)}</p>
    </div>
  );
}

function sentence(
  { verdict, length }: LengthHint,
  what: string,
  { from, to }: LengthMeterProps["range"],
  empty: string,
) {
  switch (verdict) {
    case "empty":
      return empty;
    case "short":
      return `${what} is short with ${length} of the ${from} to ${to} characters that say most.`;
    case "good":
      return `${what} has a good length of ${length} characters.`;
    case "long":
      return `${what} is long: of its ${length} characters, search engines show about ${to}.`;
  }
}
