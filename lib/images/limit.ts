/** More wait already than could be served in time. */
export class TooMany extends Error {}

export type Limit = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Runs few pieces of work at once and lets others wait their turn, in order: what needs much memory each stays bounded
 * however many ask.
 *
 * @param atOnce how many run.
 * @param waiting how many may wait; the limit throws TooMany to who comes when so many do.
 */
export function limitTo(atOnce: number, waiting: number): Limit {
  let running = 0;
  const queue: Array<() => void> = [];
  const turn = () => {
    if (running < atOnce) {
      running++;
      return Promise.resolve();
    }
    if (queue.length >= waiting) return Promise.reject(new TooMany("Too many are waiting already."));
    return new Promise<void>((resolve) => queue.push(resolve));
  };
  const handOn = () => {
    const next = queue.shift();
    if (next) next();
    else running--;
  };
  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      handOn();
    }
  };
}
