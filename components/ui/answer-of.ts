import { unstable_rethrow } from "next/navigation";
import type { FormState } from "./form-state";

/**
 * What an action answers; where the server does not answer, or knows the action no more, a failure that says so: nothing
 * that stands on the screen must go with it.
 */
export async function answerOf<T>(answer: Promise<FormState<T>>): Promise<FormState<T>> {
  try {
    return await answer;
  } catch (error) {
    unstable_rethrow(error);
    const message = "The server did not answer, and nothing was saved. What you typed is still here; try again.";
    return { status: "failed", message, problems: {} };
  }
}
