import type { Section } from "../sections/section";
import type { PageDocument } from "./document";

/**
 * The section that a place of a page is in, such as `sections.2.fields.heading` or
 * `hiddenSections.0.section.fields.heading`, and the way there from the section on; null for a place of the page itself.
 */
export function sectionAt(
  { sections, hiddenSections }: PageDocument,
  [list, position, ...rest]: readonly PropertyKey[],
): { section: Section; way: PropertyKey[] } | null {
  const index = Number(String(position));
  const section = list === "sections" ? sections[index] : undefined;
  if (section) return { section, way: rest };
  const hidden = list === "hiddenSections" ? hiddenSections?.[index] : undefined;
  return hidden ? { section: hidden.section, way: rest.slice(1) } : null;
}
