import type { PageDocument } from "@/cms/pages/document";
import { heldBy } from "@/cms/pages/hidden-sections";
import { sectionTitle } from "@/cms/sections/section-title";
import { sectionLabel } from "@/components/editor/outline/section-label";

/** What a section is called among those of its page, as in the editor's list: by what it says first, or else its kind. */
export function sectionName(document: PageDocument, sectionId: string): string {
  const section = heldBy(document).find(({ id }) => id === sectionId);
  if (!section) return "A section that was removed";
  return sectionLabel(section) || sectionTitle(section);
}
