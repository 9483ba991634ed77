/** Chance that is the same every time for the same seed (mulberry32). */
export type Chance = {
  /** From 0 to just below 1. */
  next: () => number;
  /** A whole number below a limit. */
  below: (limit: number) => number;
  oneOf: <T>(choices: readonly [T, ...T[]]) => T;
};

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, oneOf: (choices) => choices[below(choices.length)] ?? choices[0] };
}
