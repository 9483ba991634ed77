import type { Section } from "@/cms/sections/section";
import { firstLine } from "@/components/sections/plain-text";

const longest = 80;
const halfVariable = /\{\{[^}]*$/;

/** What a section says first, so that it is recognised among others; empty where nothing is written yet. */
export function sectionLabel({ fields }: Section): string {
  const { heading, body } = fields as { heading?: unknown; body?: unknown };
  if (typeof heading === "string" && heading) return heading;
  return typeof body === "string" ? firstLine(body).slice(0, longest).replace(halfVariable, "") : "";
}
