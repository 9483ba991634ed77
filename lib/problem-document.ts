/** Every way in which a call of the API can fail, with the status and the title of its problem document. */
export const problems = {
  malformed: { status: 400, title: "The request cannot be read" },
  unauthenticated: { status: 401, title: "A valid token is needed" },
  forbidden: { status: 403, title: "This may not be done with this token" },
  "not-found": { status: 404, title: "There is no such thing" },
  "method-not-allowed": { status: 405, title: "This cannot be done here" },
  conflict: { status: 409, title: "This does not go with what is stored" },
  "precondition-failed": { status: 412, title: "It was changed in the meantime" },
  "too-large": { status: 413, title: "The request is too large" },
  "address-too-long": { status: 414, title: "The address is too long" },
  "unsupported-media-type": { status: 415, title: "The body has a type that is not read here" },
  invalid: { status: 422, title: "Some of it is not valid" },
  "precondition-required": { status: 428, title: "The version that was seen must be named" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  fault: { status: 500, title: "This did not work" },
  unavailable: { status: 503, title: "This is not available right now" },
} as const;
export type ProblemName = keyof typeof problems;

/** A problem document (RFC 9457), with the places of what is not valid. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: ReadonlyArray<{ path: string; message: string }>;
  [member: string]: unknown;
};

export const problemType = "application/problem+json";

/** @param detail what happened this time, for people. */
export function problemOf(name: ProblemName, detail: string, more: Record<string, unknown> = {}): Problem {
  // Where the reference explains it; relative to where the answer came from, as RFC 9457 allows.
  return { type: `/api/v1/reference#problem-${name}`, ...problems[name], detail, ...more };
}
