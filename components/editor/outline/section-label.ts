import type { Section } from "@/cms/sections/section";

/** What a section says first, so that it is recognised among others; empty where nothing is written yet. */
export function sectionLabel({ fields }: Section): string {
  const { heading, body } = fields as { heading?: unknown; body?: unknown };
  if (typeof heading === "string" && heading) return heading;
  return typeof body === "string" ? firstWords(body) : "";
}

const longest = 80;

/** The first line of a Markdown text, without its signs. */
function firstWords(markdown: string): string {
  const [line = ""] = markdown.trim().split("\n", 1);
  return line
    .replace(/^(#+|>|[-*+]|\d+\.)\s+/, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[*_`~]/g, "")
    .slice(0, longest)
    .replace(/\{\{[^}]*$/, "");
}
