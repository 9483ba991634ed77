import { Conflict, type FieldProblem, Forbidden, Invalid, NotFound } from "@/cms/errors";
import { isMalformedId } from "@/cms/violations";
import { DatabaseAway } from "@/lib/database-away";
import { logFault } from "@/lib/logger";

/** Every way in which a call can fail, with the status and the title of its problem document. */
export const problems = {
  malformed: { status: 400, title: "The request cannot be read" },
  unauthenticated: { status: 401, title: "A valid token is needed" },
  forbidden: { status: 403, title: "This may not be done with this token" },
  "not-found": { status: 404, title: "There is no such thing" },
  "method-not-allowed": { status: 405, title: "This cannot be done here" },
  conflict: { status: 409, title: "This does not go with what is stored" },
  "too-large": { status: 413, title: "The request is too large" },
  "precondition-failed": { status: 412, title: "It was changed in the meantime" },
  "unsupported-media-type": { status: 415, title: "The body must be JSON" },
  invalid: { status: 422, title: "Some of it is not valid" },
  "precondition-required": { status: 428, title: "The version that was seen must be named" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  fault: { status: 500, title: "This did not work" },
  unavailable: { status: 503, title: "This is not available right now" },
} as const;
export type ProblemName = keyof typeof problems;

/** As they come, by their statuses. */
export const problemNames = (Object.keys(problems) as ProblemName[]).sort(
  (one, other) => problems[one].status - problems[other].status,
);

/** A problem document (RFC 9457), with the places of what is not valid. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: FieldProblem[];
  [member: string]: unknown;
};

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

/** Where the reference explains a problem; relative to the API, as RFC 9457 allows. */
const typeOf = (name: ProblemName) => `/api/v1/reference#problem-${name}`;

export function problemOf(name: ProblemName, detail: string, more: Record<string, unknown> = {}): Problem {
  return { type: typeOf(name), ...problems[name], detail, ...more };
}

export function problemAnswer(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { "content-type": "application/problem+json", ...headers },
  });
}

const retryAfter = { "retry-after": "5" };

/** What a verb refuses with, or what went wrong, as a problem; a fault of ours says nothing but its number. */
export function refusedAnswer(error: unknown): Response {
  if (error instanceof Refusal) return problemAnswer(problemOf(error.problem, error.message), error.headers);
  if (error instanceof Invalid) {
    return problemAnswer(problemOf("invalid", "Mend what `errors` names.", { errors: error.problems }));
  }
  if (error instanceof Forbidden) return problemAnswer(problemOf("forbidden", error.message));
  if (error instanceof NotFound) return problemAnswer(problemOf("not-found", error.message));
  if (isMalformedId(error)) return problemAnswer(problemOf("not-found", "There is nothing with this id."));
  if (error instanceof Conflict) return conflictAnswer(error);
  if (error instanceof DatabaseAway)
    return problemAnswer(problemOf("unavailable", "Try again in a moment."), retryAfter);
  const number = logFault(error);
  return problemAnswer(problemOf("fault", `Nothing was changed. Tell us the number ${number} if it happens again.`));
}

function conflictAnswer({ field, message, detail }: Conflict): Response {
  if (field === "busy") return problemAnswer(problemOf("unavailable", message), retryAfter);
  if (field === "version") return problemAnswer(problemOf("precondition-failed", message, { changes: detail }));
  return problemAnswer(
    problemOf("conflict", message, { field, ...(Object.keys(detail).length && { changes: detail }) }),
  );
}
