import type { z } from "zod";

/**
 * What is wrong with an input, as the end of a sentence that begins with its name, such as "must not be empty". What a
 * schema says itself comes first; where neither knows, it is Zod's own message.
 */
export function problemMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" ? tooShort(Number(issue.minimum)) : `must be at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string"
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    case "invalid_type":
      if (issue.expected === "number" || issue.expected === "int") return "must be a whole number";
      return issue.input === undefined ? "is missing" : undefined;
    case "invalid_format":
      return issue.format === "email" ? "must be an e-mail address" : undefined;
    case "invalid_union":
      return issue.errors.at(-1)?.[0]?.message;
    default:
      return undefined;
  }
}

const tooShort = (least: number) => (least === 1 ? "must not be empty" : `must have at least ${least} characters`);

/** A problem as a sentence of its own, such as `Must not be empty.` */
export function asSentence(problem: string): string {
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}${/[.!?]$/.test(problem) ? "" : "."}`;
}
