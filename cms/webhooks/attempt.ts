/** One attempt to deliver a message: what was answered, or why nothing was. */
export type Attempt = {
  /** When it began, in RFC 3339. */
  at: string;
  durationMs: number;
  /** The status of the answer; null where there was none. */
  status: number | null;
  /** The beginning of the answer's body, as text. */
  answer: string;
  /** Why there was no answer; null where there was one. */
  error: string | null;
};

/** How much of an answer is kept, in characters. */
export const keptAnswer = 1000;

/** Whether the receiver took the message: with any status of success, and no other. */
export function isTaken({ status }: Pick<Attempt, "status">): boolean {
  return status !== null && status >= 200 && status < 300;
}

/** How long to wait after the first, the second, … attempt that failed, in seconds: given up after a day and a half. */
const waits = [10, 60, 300, 1800, 7200, 18_000, 36_000, 64_800] as const;

/** After how many attempts a message is given up. */
export const mostAttempts = waits.length + 1;

/**
 * How long to wait before the next attempt, in seconds; null where there shall be none. Up to a tenth longer, by chance:
 * messages that failed together do not come back together.
 *
 * @param made how many attempts were made.
 * @param chance from 0 to 1.
 */
export function waitAfter(made: number, chance: number): number | null {
  const wait = waits[made - 1];
  return wait === undefined ? null : Math.round(wait * (1 + chance / 10));
}
