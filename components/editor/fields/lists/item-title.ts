import type { FieldSpec } from "@/cms/sections/field-spec";
import { inWords } from "../../../pages/words";
import { firstLine } from "../../../sections/plain-text";

const telling = ["text", "long-text", "markdown"];
const longestTitle = 80;

/** What an item of a list says first, so that it is recognised folded; empty where it says nothing yet. */
export function itemTitle(spec: FieldSpec, value: unknown): string {
  if (typeof value === "string") return spec.type === "icon" || spec.type === "choice" ? inWords(value) : lineOf(value);
  if (spec.type === "optional") return itemTitle(spec.of, value);
  if (!("fields" in spec) || !value || typeof value !== "object") return "";
  const fields = value as Record<string, unknown>;
  const texts = Object.entries(spec.fields).filter(([, field]) => telling.includes(field.type));
  for (const [name] of texts) {
    const title = lineOf(String(fields[name] ?? ""));
    if (title) return title;
  }
  return "";
}

/** The first line of a text, cut where it is long. */
function lineOf(text: string): string {
  const line = firstLine(text);
  return line.length > longestTitle ? `${line.slice(0, longestTitle).trimEnd()} …` : line;
}
