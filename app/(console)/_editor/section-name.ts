import type { PageDocument } from "@/cms/pages/document";
import { heldBy } from "@/cms/pages/hidden-sections";
import { sectionTitle } from "@/cms/sections/section-title";

/** What a section is called among those of its page: by its heading, or else its kind. */
export function sectionName(document: PageDocument, sectionId: string): string {
  const section = heldBy(document).find(({ id }) => id === sectionId);
  if (!section) return "A section that was removed";
  return sectionTitle(section);
}
