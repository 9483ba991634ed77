import type { FormState } from "./form-state";

/** Refused in front of every route, which therefore says nothing of it. */
const tooLong = 413;
export const refusedAsTooLong: FormState<never> = {
  status: "failed",
  message: "This is more than the server takes at once.",
  problems: {},
};

type Asking = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  /** How long the answer may take, in ms; without it as long as it takes. */
  patienceMs?: number;
};

/**
 * Asks a route of the server what a form would ask an action. Unlike actions, of which the browser sends one at a time,
 * it holds up nothing else.
 *
 * @returns what the server said; null where it did not answer, or not in time.
 */
export async function askServer<T>(
  address: string,
  { method, body, patienceMs }: Asking,
): Promise<FormState<T> | null> {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const signal = patienceMs === undefined ? undefined : AbortSignal.timeout(patienceMs);
  try {
    const answer = await fetch(address, { method, signal, ...sent });
    return stateOf<T>(await answer.text()) ?? (answer.status === tooLong ? refusedAsTooLong : null);
  } catch {
    return null;
  }
}

/** What the server said; null where that is not how it speaks: something stands before it. */
export function stateOf<T>(text: string): FormState<T> | null {
  try {
    return JSON.parse(text) as FormState<T>;
  } catch {
    return null;
  }
}
