import type { Section } from "@/cms/sections/section";
import { type ContentsEntry, tableOfContents } from "@/components/sections/table-of-contents";

type Anchored = { section: Section; contents: ContentsEntry[]; anchorPrefix: string };

/** Sections with the headings of their running texts, under ids that no other section of the page uses. */
export function anchoredSections(sections: Section[], locale: string): Anchored[] {
  const taken = new Set<string>();
  return sections.map((section, index) => {
    if (section.kind !== "rich-text") return { section, contents: [], anchorPrefix: "" };
    let anchorPrefix = "";
    let contents = tableOfContents(section.fields.body, { locale });
    const ids = contents.map((entry) => entry.id);
    if (section.fields.body.includes("[^")) ids.push("footnotes");
    if (ids.some((id) => taken.has(id))) {
      anchorPrefix = `part-${index + 1}-`;
      contents = tableOfContents(section.fields.body, { locale, prefix: anchorPrefix });
    }
    for (const id of [...ids, ...contents.map((entry) => entry.id)]) taken.add(id);
    return { section, contents, anchorPrefix };
  });
}
