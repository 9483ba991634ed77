import { setTimeout as sleep } from "node:timers/promises";

/** The first call with a key is being answered; what comes of it can be asked for in a moment. */
export class KeyInUse extends Error {
  constructor() {
    super("The first request with this Idempotency-Key is being answered. Send it again in a moment.");
  }
}

/** Milliseconds between tries: a repeat of something quick is answered, and no server is kept busy by one that is slow. */
const pausesMs = [25, 50, 100, 200, 400, 800];

/**
 * Tries a call whose key may be in use, and again after a short while, in which it holds nothing.
 *
 * @param attempt is done in a transaction of its own each time.
 * @throws KeyInUse where the first call takes longer than that, about a second and a half.
 */
export async function onceFree<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pauseMs of pausesMs) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof KeyInUse)) throw error;
    }
    await sleep(pauseMs);
  }
  return attempt();
}
