import type { Action } from "./policy";

/** What a verb refuses with. Everything else that is thrown is a fault of ours. */
export class NotFound extends Error {}

/** The actor sees the thing, but may not do this with it. */
export class Forbidden extends Error {
  constructor(
    message: string,
    /** The scope that a token lacks, where it is that alone. */
    readonly lacking: Action | null = null,
  ) {
    super(message);
  }
}

/**
 * The write would break a rule of what is stored, or was started from an older version; `field` names the place,
 * `detail` says what a person needs to know to go on.
 */
export class Conflict extends Error {
  constructor(
    readonly field: string,
    message: string,
    readonly detail: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

export type FieldProblem = { path: string; message: string };

/** The input breaks a rule; each problem names its place, such as `sections.2.fields.heading`. */
export class Invalid extends Error {
  constructor(readonly problems: FieldProblem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join("; "));
  }
}
