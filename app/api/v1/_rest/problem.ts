import { Conflict, Forbidden, Invalid, NotFound } from "@/cms/errors";
import { KeyInUse } from "@/cms/idempotency/key-in-use";
import { NoRoom } from "@/cms/idempotency/take-room";
import { isTokenScope } from "@/cms/tokens/token";
import { isClash, isMalformedId } from "@/cms/violations";
import { isAbsence, isConnectionFault } from "@/lib/database-away";
import { logFault } from "@/lib/logger";
import { type Problem, type ProblemName, problemOf, problemType } from "@/lib/problem-document";
import { staleChanges } from "./stale-schema";

/** A call that is refused before a verb has its say. */
export class Refusal extends Error {
  constructor(
    readonly problem: ProblemName,
    detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }
}

export function problemAnswer(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { "content-type": problemType, ...headers },
  });
}

const retryAfter = { "retry-after": "5" };

/**
 * What a verb refuses with, or what went wrong, as a problem; a fault of ours says nothing but its number.
 *
 * @param operation whether the call has named the version that it has seen, or may have.
 */
export function refusedAnswer(error: unknown, { isConditional = false, mayNameVersion = false } = {}): Response {
  if (error instanceof Refusal) return problemAnswer(problemOf(error.problem, error.message), error.headers);
  if (error instanceof Invalid) {
    return problemAnswer(problemOf("invalid", "Mend what `errors` names.", { errors: error.problems }));
  }
  if (error instanceof Forbidden) return forbiddenAnswer(error);
  if (error instanceof NotFound) return problemAnswer(problemOf("not-found", error.message));
  if (isMalformedId(error)) return problemAnswer(problemOf("not-found", "There is nothing with this id."));
  if (error instanceof KeyInUse) {
    const problem = problemOf("conflict", error.message, { field: "idempotency-key" });
    return problemAnswer(problem, { "retry-after": "1" });
  }
  if (error instanceof NoRoom) {
    return problemAnswer(problemOf("too-many-requests", error.message), { "retry-after": String(error.resetS) });
  }
  if (error instanceof Conflict) return conflictAnswer(error, isConditional || mayNameVersion);
  if (isAbsence(error) || isConnectionFault(error) || isClash(error)) {
    return problemAnswer(problemOf("unavailable", "Try again in a moment."), retryAfter);
  }
  const number = logFault(error);
  return problemAnswer(problemOf("fault", `Nothing was changed. Tell us the number ${number} if it happens again.`));
}

/** With the scope that would do, as RFC 6750 says it, where there is one that a token can have. */
function forbiddenAnswer({ message, lacking }: Forbidden): Response {
  if (lacking === null) return problemAnswer(problemOf("forbidden", message));
  if (!isTokenScope(lacking)) {
    return problemAnswer(problemOf("forbidden", "This is for people who are signed in: no token can do it."));
  }
  const challenge = `Bearer realm="Orion", error="insufficient_scope", scope="${lacking}"`;
  return problemAnswer(problemOf("forbidden", message, { scope: lacking }), { "www-authenticate": challenge });
}

function conflictAnswer({ field, message, detail }: Conflict, isConditional: boolean): Response {
  if (field === "busy") return problemAnswer(problemOf("unavailable", message), retryAfter);
  if (field === "version") {
    const changes = staleChanges(detail);
    if (isConditional) return problemAnswer(problemOf("precondition-failed", message, { changes }));
    return problemAnswer(problemOf("conflict", message, { field, changes }));
  }
  const details = Object.keys(detail).length ? detail : undefined;
  return problemAnswer(problemOf("conflict", message, { field, details }));
}
