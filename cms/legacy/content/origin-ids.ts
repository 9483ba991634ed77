import { dequal } from "dequal/lite";
import type { Section } from "../../sections/section";

/**
 * Sections with the ids of those behind them that they are: one that says the same, else the hero for the hero, else a
 * text for one under the same heading. Each is taken once. What is found nowhere keeps its own id, and is the vendor's.
 */
export function withOriginIds(own: readonly Section[], behind: readonly Section[]): Section[] {
  const taken = new Set<string>();
  const found = new Map<Section, string>();
  for (const isMatch of [isSame, isCounterpart]) {
    for (const section of own) {
      if (found.has(section)) continue;
      const match = behind.find((each) => !taken.has(each.id) && isMatch(section, each));
      if (!match) continue;
      taken.add(match.id);
      found.set(section, match.id);
    }
  }
  return own.map((section) => ({ ...section, id: found.get(section) ?? section.id }));
}

function isSame(section: Section, other: Section): boolean {
  return section.kind === other.kind && dequal(section.fields, other.fields);
}

function isCounterpart(section: Section, other: Section): boolean {
  if (section.kind === "hero") return other.kind === "hero";
  const heading = headingOf(section);
  return heading !== null && heading === headingOf(other);
}

/** The heading that a text begins with; an empty one where it begins with something else. */
function headingOf(section: Section): string | null {
  if (section.kind !== "rich-text") return null;
  return /^#{1,6} +(.*)/.exec(section.fields.body)?.[1]?.trim() ?? "";
}
