import type { z } from "zod";
import { type FieldProblem, Invalid } from "./errors";
import { problemMessage } from "./problem-message";

/**
 * Validates an input.
 *
 * @throws Invalid with a problem for each wrong field.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { error: problemMessage });
  if (result.success) return result.data;
  throw new Invalid(result.error.issues.flatMap(problemsOf));
}

/** What is not known is named, each by itself. */
function problemsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  const { path, message } = issue;
  if (issue.code !== "unrecognized_keys") return [{ path: path.join("."), message }];
  return issue.keys.map((key) => ({ path: [...path, key].join("."), message: "is not known here" }));
}
