import { dequal } from "dequal/lite";
import { pageFields } from "../inheritance/derive-patch";
import { sectionTitle } from "../sections/section-title";
import type { PageDocument } from "./document";
import { type PlacedSection, placedSections } from "./hidden-sections";

type SectionChange = "added" | "changed" | "removed" | "hidden" | "shownAgain" | "nowInThisOrder";

/** What two documents do not have in common, as people call it: page fields with their values, sections by title. */
export type DocumentChanges = {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  sections: Partial<Record<SectionChange, string[]>>;
};

/** Compares what a page said with what it says. Of a page that said nothing before, its title and sections are told. */
export function documentChanges(before: PageDocument | null, after: PageDocument): DocumentChanges {
  const [was, is]: Record<string, unknown>[] = [before ? pageFields(before) : {}, pageFields(after)];
  const fields = before ? Object.keys(is ?? {}).filter((name) => !dequal(was?.[name], is?.[name])) : ["title"];
  const pick = (from: Record<string, unknown> | undefined) =>
    Object.fromEntries(fields.filter((name) => from && name in from).map((name) => [name, from?.[name]]));
  return {
    before: pick(was),
    after: pick(is),
    sections: sectionChanges(before ? placedSections(before) : [], placedSections(after)),
  };
}

function sectionChanges(
  before: readonly PlacedSection[],
  after: readonly PlacedSection[],
): DocumentChanges["sections"] {
  const old = new Map(before.map((placed) => [placed.section.id, placed]));
  const stays = new Set(after.map(({ section }) => section.id));
  const isAside = ({ section }: PlacedSection) => old.get(section.id)?.isHidden;
  const common = after.filter(({ section }) => old.has(section.id));
  const lasting = common.filter((placed) => !placed.isHidden && !isAside(placed)).map(({ section }) => section.id);
  const shown = before.map(({ section }) => section.id).filter((id) => lasting.includes(id));
  const changes: Record<SectionChange, PlacedSection[]> = {
    added: after.filter(({ section, isHidden }) => !old.has(section.id) && !isHidden),
    changed: common.filter(({ section }) => !dequal(section, old.get(section.id)?.section)),
    removed: before.filter(({ section }) => !stays.has(section.id)),
    hidden: after.filter((placed) => placed.isHidden && !isAside(placed)),
    shownAgain: after.filter((placed) => !placed.isHidden && isAside(placed)),
    nowInThisOrder: dequal(lasting, shown) ? [] : after.filter(({ isHidden }) => !isHidden),
  };
  return Object.fromEntries(
    Object.entries(changes).flatMap(([what, sections]) =>
      sections.length ? [[what, sections.map(({ section }) => sectionTitle(section))]] : [],
    ),
  );
}
