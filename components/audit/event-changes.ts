import { dequal } from "dequal";
import { diffTexts, type WordDiff } from "@/cms/inheritance/word-diff";
import { inWords } from "../pages/words";

export type FieldChange = {
  /** The way to the field, such as `Profile › City`. */
  field: string;
  /** What stood there and what stands there now; `null` for nothing. */
  before: string | null;
  after: string | null;
  /** The difference word by word, where both are texts of several words. */
  words: WordDiff | null;
};

/**
 * What an event changed, field by field, as its detail tells it (`before` and `after`), and what else it tells; the
 * version that it left behind and ids are for machines.
 */
export function changesOf(detail: Readonly<Record<string, unknown>>): FieldChange[] {
  const { before, after, version: _, ...rest } = detail;
  return [...compare([], before, after), ...compare([], undefined, rest)];
}

function compare(way: string[], before: unknown, after: unknown): FieldChange[] {
  if (isFields(before) || isFields(after)) {
    const [was, is] = [isFields(before) ? before : {}, isFields(after) ? after : {}];
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return names.flatMap((name) => compare([...way, name], was[name], is[name]));
  }
  if (dequal(before ?? null, after ?? null) || (isForMachines(before) && isForMachines(after))) return [];
  const change = { before: textOf(before), after: textOf(after) };
  return [{ field: way.map(inWords).join(" › ") || "Value", ...change, words: wordsOf(change) }];
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Ids, and nothing at all. */
function isForMachines(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each === "string" && id.test(each));
  return value === null || value === undefined || (typeof value === "string" && id.test(value));
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value))
    return value.map((each) => (isFields(each) ? JSON.stringify(each) : String(each))).join(", ");
  return String(value);
}

function wordsOf({ before, after }: { before: string | null; after: string | null }): WordDiff | null {
  return before?.includes(" ") && after?.includes(" ") ? diffTexts(before, after) : null;
}
