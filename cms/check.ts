import type { z } from "zod";
import { asSentence, problemMessage } from "./problem-message";

/** Says what is wrong with a text, in a sentence, or nothing where it is right. */
export type Check = (typed: string) => string | undefined;

/**
 * The rule of a schema for a text while it is typed, in the words in which a verb would refuse it. Nothing typed yet is
 * nothing wrong yet.
 *
 * @param schema one that is pure: it runs in the browser.
 * @param read how the text is read before it is stored.
 */
export function checkBy(schema: z.ZodType<string>, read = (typed: string) => typed.trim()): Check {
  return (typed) => {
    const text = read(typed);
    if (text === "") return undefined;
    const problem = schema.safeParse(text, { error: problemMessage }).error?.issues[0]?.message;
    return problem && asSentence(problem);
  };
}

/** Of hosts and paths, which people write as they like. */
export const inLowerCase = (typed: string) => typed.trim().toLowerCase();
