import type { Section } from "./section";

/** What a section is called among those of its page: by its heading, or else its kind. */
export function sectionTitle({ kind, fields }: Section): string {
  // A kind that does not exist any more may have called anything its heading.
  const heading: unknown = "heading" in fields ? fields.heading : "";
  return (typeof heading === "string" && heading) || kind.replaceAll("-", " ");
}
