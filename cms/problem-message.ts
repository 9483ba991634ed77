import type { z } from "zod";

/**
 * What is wrong with an input, as the end of a sentence that begins with its name, such as "must not be empty". What a
 * schema says itself comes first; Zod's own messages are never shown.
 */
export function problemMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "too_small":
      return least(issue.origin, Number(issue.minimum), issue.inclusive ?? true);
    case "too_big":
      return most(issue.origin, Number(issue.maximum), issue.inclusive ?? true);
    case "invalid_type":
      if (issue.expected === "number" || issue.expected === "int") return "must be a whole number";
      return issue.input === undefined ? "is missing" : (types[issue.expected] ?? "is of another type");
    case "invalid_format":
      return formats[issue.format] ?? "has another form than it must have";
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      // Of what tells the forms apart nothing is said by the forms themselves.
      return issue.errors.at(-1)?.[0]?.message ?? "is of no known kind";
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}`;
    case "unrecognized_keys":
      return "has fields that are not known";
    case "invalid_key":
      return "has a name that is not valid";
    case "invalid_element":
      return "holds something that is not valid";
    default:
      return "is not valid";
  }
}

/** What a value must be, by the type that is expected. */
const types: Readonly<Record<string, string>> = {
  string: "must be a text",
  boolean: "must be true or false",
  object: "must be an object",
  record: "must be an object",
  array: "must be a list",
  date: "must be a date",
  null: "must be null",
  never: "must be left out",
  undefined: "must be left out",
};

/** What a text must be, by the form that is expected. */
const formats: Readonly<Record<string, string>> = {
  email: "must be an e-mail address",
  guid: "must be an id",
  uuid: "must be an id",
  url: "must be an address such as https://example.com",
  datetime: "must be a moment such as 2026-11-27T08:00:00Z",
  date: "must be a day such as 2026-11-27",
  time: "must be a time such as 08:00",
};

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function least(origin: string, minimum: number, isInclusive: boolean): string {
  if (origin === "string") return tooShort(minimum);
  if (origin === "array" || origin === "set") return `must have at least ${counted(minimum, "entry", "entries")}`;
  return isInclusive ? `must be at least ${minimum}` : `must be more than ${minimum}`;
}

function most(origin: string, maximum: number, isInclusive: boolean): string {
  if (origin === "string") return `must have at most ${counted(maximum, "character", "characters")}`;
  if (origin === "array" || origin === "set") return `must have at most ${counted(maximum, "entry", "entries")}`;
  return isInclusive ? `must be at most ${maximum}` : `must be less than ${maximum}`;
}

function oneOf(values: readonly unknown[]): string {
  const known = values.map((value) => (typeof value === "string" && value ? value : JSON.stringify(value)));
  return known.length === 1 ? `must be ${known[0]}` : `must be one of ${known.join(", ")}`;
}

const tooShort = (least: number) => (least === 1 ? "must not be empty" : `must have at least ${least} characters`);

/** A problem as a sentence of its own, such as `Must not be empty.` */
export function asSentence(problem: string): string {
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}${/[.!?]$/.test(problem) ? "" : "."}`;
}
