import type { z } from "zod";
import { Invalid } from "./errors";
import { problemMessage } from "./problem-message";

/**
 * Validates an input.
 *
 * @throws Invalid with a problem for each wrong field.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { error: problemMessage });
  if (result.success) return result.data;
  throw new Invalid(result.error.issues.map(({ path, message }) => ({ path: path.join("."), message })));
}
