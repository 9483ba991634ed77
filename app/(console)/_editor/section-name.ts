import type { PageDocument } from "@/cms/pages/document";
import { sectionTitle } from "@/cms/sections/section-title";

/** What a section is called among those of its page: by its heading, or else its kind. */
export function sectionName({ sections }: PageDocument, sectionId: string): string {
  const section = sections.find(({ id }) => id === sectionId);
  if (!section) return "A section that was removed";
  return sectionTitle(section);
}
