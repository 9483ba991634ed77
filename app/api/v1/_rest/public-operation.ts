import { createHash } from "node:crypto";
import { z } from "zod";
import type { Operation } from "./operation";

/** An answer in the form in which it is sent and stored. */
export type WrittenAnswer = { json: string; etag: string };

type Definition<Q extends z.ZodObject, A extends z.ZodType> = Pick<
  Operation,
  "id" | "path" | "tag" | "summary" | "description"
> & {
  query: Q;
  answer: A;
  /** Reads what visitors read. Null where there is no such thing. */
  run(query: z.output<Q>): Promise<WrittenAnswer | null>;
};

/** What anybody can read by the API, without a token: no actor, no transaction, nothing but what is public. */
export type PublicOperation = Omit<Operation, "run"> & {
  isPublic: true;
  run(query: unknown): Promise<WrittenAnswer | null>;
};

/** Completes the definition of a public operation: always a read. */
export function publicOperation<Q extends z.ZodObject, A extends z.ZodType>(
  definition: Definition<Q, A>,
): PublicOperation {
  const { run } = definition;
  return {
    ...definition,
    isPublic: true,
    method: "GET",
    place: "everywhere",
    needs: [],
    params: z.strictObject({}),
    body: z.undefined(),
    status: 200,
    isPlatformDecision: false,
    isConditional: false,
    mayNameVersion: false,
    isVersioned: true,
    isToldOnce: false,
    isPreview: false,
    // Whoever calls it has checked the query by the schema that stands beside it.
    run: (query) => Reflect.apply(run, definition, [query]),
  };
}

/** Writes an answer by its schema, so that it never says more than the contract does, with a tag of what it says. */
export function writeAnswer<A extends z.ZodType>(schema: A, answer: z.input<A>): WrittenAnswer {
  return writeJson(schema.parse(answer));
}

/** The same of what has no schema of its own. */
export function writeJson(value: unknown): WrittenAnswer {
  const json = JSON.stringify(value);
  const hash = createHash("sha256").update(json).digest("base64url").slice(0, 27);
  // Weak: on its way it may be compressed.
  return { json, etag: `W/"${hash}"` };
}
