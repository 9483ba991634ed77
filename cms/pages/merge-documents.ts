import { dequal } from "dequal/lite";
import { pageFields } from "../inheritance/derive-patch";
import type { Section } from "../sections/section";
import type { PageDocument } from "./document";
import { type PlacedSection, placedSections, withPlacedSections } from "./hidden-sections";
import { mergeOrder } from "./merge-order";

export type Side = "mine" | "theirs";

/** One thing in three versions: as both sides began with it, and what each of them made of it. */
export type Three<T> = { base: T; mine: T; theirs: T };

/** What both sides changed, each in another way, so that a person has to choose. */
export type MergeConflict = { key: string } & (
  | ({ kind: "field"; sectionId: string | null; name: string } & Three<unknown>)
  /** One side changed what the other took off the page: `null` where it is gone. */
  | { kind: "section"; sectionId: string; mine: Section | null; theirs: Section | null; gone: "removed" | "hidden" }
  /** The ids of the sections in the order that each side gave them. */
  | { kind: "order"; mine: string[]; theirs: string[] }
);

/** What one side alone changed, and the other follows. */
export type MergedChange = { by: Side } & (
  | { kind: "field"; sectionId: string | null; name: string; before: unknown; after: unknown }
  | { kind: "added" | "removed" | "hidden" | "shown"; section: Section }
  | { kind: "order" }
);

/** Whose version is taken, by the key of a conflict. */
export type MergeChoices = Readonly<Record<string, Side>>;

export type DocumentMerge = {
  document: PageDocument;
  /** All of them, decided or not. As long as one is not, mine stands, and no section is removed or hidden. */
  conflicts: MergeConflict[];
  merged: MergedChange[];
};

/**
 * Merges what two people made of one page: page fields and sections by themselves, and sections field by field. What one
 * side changed is taken, what both changed to the same as well; what they changed differently is asked about. A section
 * that one of them hid and the other wrote in is asked about too, and keeps what was written either way.
 */
export function mergeDocuments({ base, mine, theirs }: Three<PageDocument>, choices: MergeChoices = {}): DocumentMerge {
  const report: Report = { choices, conflicts: [], merged: [] };
  const own = { base: pageFields(base), mine: pageFields(mine), theirs: pageFields(theirs) };
  const fields = mergeFields(report, null, own);
  const placed = { base: placedSections(base), mine: placedSections(mine), theirs: placedSections(theirs) };
  const idsOf = (each: readonly PlacedSection[]) => each.map(({ section }) => section.id);
  const orders = { base: idsOf(placed.base), mine: idsOf(placed.mine), theirs: idsOf(placed.theirs) };
  const sections = new Map<string, PlacedSection>();
  for (const id of new Set([...orders.base, ...orders.mine, ...orders.theirs])) {
    const find = (each: readonly PlacedSection[]) => each.find(({ section }) => section.id === id) ?? null;
    const three = { base: find(placed.base), mine: find(placed.mine), theirs: find(placed.theirs) };
    const section = mergeSection(report, id, three);
    if (section) sections.set(id, section);
  }
  const { order, by, isConflict } = mergeOrder(orders, new Set(sections.keys()), choices.order);
  if (isConflict) report.conflicts.push({ key: "order", kind: "order", mine: orders.mine, theirs: orders.theirs });
  else if (by) report.merged.push({ kind: "order", by });
  const inOrder = order.flatMap((id) => sections.get(id) ?? []);
  const { conflicts, merged } = report;
  return { document: withPlacedSections({ ...mine, ...fields }, inOrder), conflicts, merged };
}

type Report = { choices: MergeChoices; conflicts: MergeConflict[]; merged: MergedChange[] };

type Fields = Readonly<Record<string, unknown>>;

function mergeFields(report: Report, sectionId: string | null, { base, mine, theirs }: Three<Fields>) {
  const merged: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const value = mergeField(report, { sectionId, name, base: base[name], mine: mine[name], theirs: theirs[name] });
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

type Field = { sectionId: string | null; name: string } & Three<unknown>;

function mergeField({ choices, conflicts, merged }: Report, field: Field): unknown {
  const { base, mine, theirs, sectionId, name } = field;
  const side = changedBy(field);
  if (side !== "both") {
    const after = side === "theirs" ? theirs : mine;
    if (side) merged.push({ kind: "field", by: side, sectionId, name, before: base, after });
    return after;
  }
  const key = `${sectionId ?? "page"}.${name}`;
  conflicts.push({ key, kind: "field", ...field });
  return choices[key] === "theirs" ? theirs : mine;
}

/** Who changed something; nobody where both sides agree. */
function changedBy({ base, mine, theirs }: Three<unknown>): Side | "both" | null {
  if (dequal(mine, theirs)) return null;
  if (dequal(base, theirs)) return "mine";
  return dequal(base, mine) ? "theirs" : "both";
}

function mergeSection(report: Report, id: string, three: Three<PlacedSection | null>): PlacedSection | null {
  const { base, mine, theirs } = three;
  if (mine && theirs && mine.section.kind === theirs.section.kind) {
    const begun: Fields = base?.section.kind === mine.section.kind ? base.section.fields : {};
    const versions = { base: begun, mine: mine.section.fields, theirs: theirs.section.fields };
    const section = { ...mine.section, fields: mergeFields(report, id, versions) } as Section;
    const isHidden = mergeHiding(report, section, { base, mine, theirs }, versions);
    return { section, isHidden };
  }
  const side = changedBy(three);
  if (side === "both") {
    // Gone either way, and nothing is lost.
    if (base && !base.isHidden && (mine ?? theirs)?.isHidden && !(mine && theirs)) return hiddenBy(report, three);
    report.conflicts.push({ key: id, kind: "section", sectionId: id, ...sectionsOf(three), gone: "removed" });
    const chosen = report.choices[id];
    if (chosen) return chosen === "mine" ? mine : theirs;
    return mine ?? theirs;
  }
  const after = side === "theirs" ? theirs : mine;
  if (side && after) report.merged.push({ kind: "added", by: side, section: after.section });
  else if (side && base) report.merged.push({ kind: "removed", by: side, section: base.section });
  return after;
}

/** Whether a section that both sides have is hidden in the end. */
function mergeHiding(
  { choices, conflicts, merged }: Report,
  section: Section,
  { base, mine, theirs }: { base: PlacedSection | null; mine: PlacedSection; theirs: PlacedSection },
  words: Three<Fields>,
): boolean {
  if (mine.isHidden === theirs.isHidden) return mine.isHidden;
  const [hider, other] = mine.isHidden ? (["mine", "theirs"] as const) : (["theirs", "mine"] as const);
  if (base?.isHidden) {
    merged.push({ kind: "shown", by: other, section });
    return false;
  }
  if (dequal(words.base, words[other])) {
    merged.push({ kind: "hidden", by: hider, section });
    return true;
  }
  const { id } = section;
  const shown = { mine: null, theirs: null, [other]: section };
  conflicts.push({ key: id, kind: "section", sectionId: id, ...shown, gone: "hidden" });
  return choices[id] === hider;
}

/** Of a section that one side hid and the other removed. */
function hiddenBy({ merged }: Report, { mine, theirs }: Three<PlacedSection | null>): PlacedSection | null {
  const [by, hidden] = mine ? (["mine", mine] as const) : (["theirs", theirs] as const);
  if (hidden) merged.push({ kind: "hidden", by, section: hidden.section });
  return hidden;
}

function sectionsOf({ mine, theirs }: Three<PlacedSection | null>) {
  return { mine: mine?.section ?? null, theirs: theirs?.section ?? null };
}
