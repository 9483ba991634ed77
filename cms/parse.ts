import type { z } from "zod";
import { Invalid } from "./errors";

/**
 * Validates an input.
 *
 * @throws Invalid with a problem for each wrong field.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Invalid(result.error.issues.map(({ path, message }) => ({ path: path.join("."), message })));
}
