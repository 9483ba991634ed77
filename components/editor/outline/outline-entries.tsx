import type { PageDocument } from "@/cms/pages/document";
import { placedSections } from "@/cms/pages/hidden-sections";
import type { LiveSources } from "../inheritance/live-sources";
import { SectionChip } from "../inheritance/section-chip";
import type { OutlineEntry } from "./outline-entry";

type Given = {
  document: PageDocument;
  /** Null on a page that follows nothing by parts. */
  sources: LiveSources | null;
  lockedSectionIds: readonly string[];
  /** Ids of sections in which something is wrong. */
  wrongIds: ReadonlySet<string>;
};

/** The sections of a page as the outline lists them, hidden ones in their places among those that are shown. */
export function outlineEntries({ document, sources, lockedSectionIds, wrongIds }: Given): OutlineEntry[] {
  const entryOf = (section: PageDocument["sections"][number], position: number | null): OutlineEntry => {
    const source = sources?.chips[section.id];
    const isLocked = lockedSectionIds.includes(section.id);
    const isOwn = source === undefined || source.state === "added" || source.isOrphaned;
    return {
      section,
      position,
      chip: source ? <SectionChip source={source} /> : null,
      isLocked,
      isHideable: !isLocked && position !== null && (!sources || !isOwn),
      isRemovable: !isLocked && (!sources || (isOwn && position !== null)),
      isRevertible: !isOwn && (source.state === "customised" || source.state === "updated"),
      hasProblem: wrongIds.has(section.id),
    };
  };
  if (!sources) {
    let next = 0;
    return placedSections(document).map(({ section, isHidden }) => entryOf(section, isHidden ? null : next++));
  }
  const shown = new Set(document.sections.map(({ id }) => id));
  // Sources may be a moment behind what is typed.
  const hidden = sources.hidden.filter(({ section }) => !shown.has(section.id));
  const hiddenAfter = (id: string | null) =>
    hidden.filter(({ after }) => after === id).map(({ section }) => entryOf(section, null));
  return [
    ...hiddenAfter(null),
    ...document.sections.flatMap((section, position) => [entryOf(section, position), ...hiddenAfter(section.id)]),
  ];
}
