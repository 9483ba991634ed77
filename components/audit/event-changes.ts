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
 * What an event changed, field by field, as its detail tells it (`before` and `after`), and what else it tells. The
 * version that it left behind and ids are for machines, the token's name is in its sentence; counts of nothing, and moments that the event's own time and
 * sentence tell, are for nobody.
 */
export function changesOf(detail: Readonly<Record<string, unknown>>): FieldChange[] {
  const { before, after, version: _, tokenName: __, ...rest } = detail;
  const counted = Object.entries(rest).filter(([, value]) => value !== 0);
  return [...compare([], before, after), ...compare([], undefined, Object.fromEntries(counted))];
}

/** Said by the event itself. */
const saidAlready = ["deletedAt", "pausedAt"];

/** What the log calls what it tells, where the field's name would not be understood. */
const labels: Readonly<Record<string, string>> = {
  left: "Overrides that were left, having been written in since",
  locale: "Language",
  orphaned: "Overrides that stand for themselves now",
  relinked: "Overrides that follow it again",
  scheduledAt: "Public from",
  slug: "Address",
};

function compare(way: string[], before: unknown, after: unknown): FieldChange[] {
  if (isFields(before) || isFields(after)) {
    const [was, is] = [isFields(before) ? before : {}, isFields(after) ? after : {}];
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return names
      .filter((name) => !saidAlready.includes(name))
      .flatMap((name) => compare([...way, name], was[name], is[name]));
  }
  if (dequal(before ?? null, after ?? null) || (isForMachines(before) && isForMachines(after))) return [];
  const name = way.at(-1) ?? "";
  const change = { before: textOf(before, name), after: textOf(after, name) };
  return [
    {
      field: way.map((each) => labels[each] ?? inWords(each)).join(" › ") || "Value",
      ...change,
      words: wordsOf(change),
    },
  ];
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

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const inUtc = new Intl.DateTimeFormat("en", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

function textOf(value: unknown, name: string): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value))
    return value.map((each) => (isFields(each) ? JSON.stringify(each) : String(each))).join(", ");
  if (name === "slug") return `/${value}`;
  if (name === "locale") return String(value).toUpperCase();
  return typeof value === "string" && moment.test(value) ? `${inUtc.format(new Date(value))} UTC` : String(value);
}

function wordsOf({ before, after }: { before: string | null; after: string | null }): WordDiff | null {
  return before?.includes(" ") && after?.includes(" ") ? diffTexts(before, after) : null;
}
