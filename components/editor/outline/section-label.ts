import type { Section } from "@/cms/sections/section";
import { plainText } from "@/components/sections/plain-text";

/** What a section says first, so that it is recognised among others; empty where nothing is written yet. */
export function sectionLabel({ fields }: Section): string {
  const { heading, body } = fields as { heading?: unknown; body?: unknown };
  if (typeof heading === "string" && heading) return heading;
  return typeof body === "string" ? firstWords(body) : "";
}

const longest = 80;

/** The first line of a Markdown text that has words. */
function firstWords(markdown: string): string {
  for (const line of markdown.split("\n")) {
    const words = plainText(line);
    if (words) return words.slice(0, longest).replace(/\{\{[^}]*$/, "");
  }
  return "";
}
