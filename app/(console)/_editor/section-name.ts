import type { PageDocument } from "@/cms/pages/document";
import { inWords } from "@/components/pages/words";

/** What a section is called among those of its page: by its heading, or else its kind. */
export function sectionName({ sections }: PageDocument, sectionId: string): string {
  const section = sections.find(({ id }) => id === sectionId);
  if (!section) return "A section that was removed";
  return "heading" in section.fields && section.fields.heading ? section.fields.heading : inWords(section.kind);
}
