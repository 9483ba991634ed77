import type { PageDocument } from "@/cms/pages/document";
import type { LiveSources } from "../inheritance/live-sources";
import { SectionChip } from "../inheritance/section-chip";
import type { OutlineEntry } from "./outline-entry";

type Given = {
  document: PageDocument;
  /** Null on a page that follows nothing by parts. */
  sources: LiveSources | null;
  lockedSectionIds: readonly string[];
  /** Positions of sections in which something is wrong. */
  wrongPositions: ReadonlySet<number>;
};

/** The sections of a page as the outline lists them, hidden ones in their places among those that are shown. */
export function outlineEntries({ document, sources, lockedSectionIds, wrongPositions }: Given): OutlineEntry[] {
  const entryOf = (section: PageDocument["sections"][number], position: number | null): OutlineEntry => {
    const source = sources?.chips[section.id];
    return {
      section,
      position,
      chip: source ? <SectionChip source={source} /> : null,
      isLocked: lockedSectionIds.includes(section.id),
      isInherited: source !== undefined && source.state !== "added" && !source.isOrphaned,
      hasProblem: position !== null && wrongPositions.has(position),
    };
  };
  const shown = new Set(document.sections.map(({ id }) => id));
  // Sources may be a moment behind what is typed.
  const hidden = sources?.hidden.filter(({ section }) => !shown.has(section.id)) ?? [];
  const hiddenAfter = (id: string | null) =>
    hidden.filter(({ after }) => after === id).map(({ section }) => entryOf(section, null));
  return [
    ...hiddenAfter(null),
    ...document.sections.flatMap((section, position) => [entryOf(section, position), ...hiddenAfter(section.id)]),
  ];
}
