import { operations } from "@/app/api/v1/_operations/operations";
import type { Operation } from "@/app/api/v1/_rest/operation";

/** What a token with these scopes can read as it is, with nothing behind the question mark; in the order of the reference. */
export function readableBy(scopes: readonly string[]): readonly Operation[] {
  return operations.filter(
    ({ method, needs, query }) =>
      method === "GET" &&
      needs.length > 0 &&
      needs.every((need) => scopes.includes(need)) &&
      query.safeParse({}).success,
  );
}
