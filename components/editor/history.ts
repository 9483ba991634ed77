/** A value with what it was before and what was undone of it; a step holds everything that was typed into one place. */
export type History<T> = {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** Where and when the last change was made, in milliseconds; null after a change that stands for itself. */
  last: { place: string; at: number } | null;
};

const mostSteps = 200;
/** Typing on within this time goes on with the same step. */
const pauseMs = 1000;

export function beginHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], last: null };
}

/**
 * Goes on to another value. Changes of one place in quick succession are one step, so that undoing takes back words
 * rather than letters.
 *
 * @param place names what is changed, such as a field; null for a change that is a step of its own.
 * @param at when, in milliseconds.
 */
export function record<T>(history: History<T>, next: T, place: string | null, at: number): History<T> {
  if (next === history.present) return history;
  const { last, past, present } = history;
  const goesOn = place !== null && last?.place === place && at - last.at < pauseMs;
  return {
    past: goesOn ? past : [...past, present].slice(-mostSteps),
    present: next,
    future: [],
    last: place === null ? null : { place, at },
  };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const { past, present, future } = history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], last: null };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, last: null };
}
