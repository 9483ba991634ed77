import type { Section } from "./section";

/** What a section is called among those of its page: by its heading, or else its kind. */
export function sectionTitle({ kind, fields }: Section): string {
  const heading = "heading" in fields ? fields.heading : "";
  return heading || kind.replaceAll("-", " ");
}
