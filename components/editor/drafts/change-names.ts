import type { PageDocument } from "@/cms/pages/document";
import { heldBy } from "@/cms/pages/hidden-sections";
import { sectionTitle } from "@/cms/sections/section-title";
import { inWords } from "../../pages/words";

type Field = { sectionId: string | null; name: string };

/** The way to a field as people call it, such as `“Our hours” › Text`; a field of the page by itself. */
export function fieldTitle({ sectionId, name }: Field, documents: readonly PageDocument[]): string {
  return sectionId ? `“${titleOf(sectionId, documents)}” › ${inWords(name)}` : inWords(name);
}

/** What a section is called in the first document that has it. */
export function titleOf(sectionId: string, documents: readonly PageDocument[]): string {
  const section = documents.flatMap(heldBy).find(({ id }) => id === sectionId);
  return section ? sectionTitle(section) : "A section";
}
