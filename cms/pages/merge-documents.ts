import { dequal } from "dequal/lite";
import { pageFields } from "../inheritance/derive-patch";
import type { Section } from "../sections/section";
import type { PageDocument } from "./document";
import { mergeOrder } from "./merge-order";

export type Side = "mine" | "theirs";

/** One thing in three versions: as both sides began with it, and what each of them made of it. */
export type Three<T> = { base: T; mine: T; theirs: T };

/** What both sides changed, each in another way, so that a person has to choose. */
export type MergeConflict = { key: string } & (
  | ({ kind: "field"; sectionId: string | null; name: string } & Three<unknown>)
  /** One side changed what the other removed: `null` where it is gone. */
  | { kind: "section"; sectionId: string; mine: Section | null; theirs: Section | null }
  /** The ids of the sections in the order that each side gave them. */
  | { kind: "order"; mine: string[]; theirs: string[] }
);

/** What one side alone changed, and the other follows. */
export type MergedChange = { by: Side } & (
  | { kind: "field"; sectionId: string | null; name: string; before: unknown; after: unknown }
  | { kind: "added" | "removed"; section: Section }
  | { kind: "order" }
);

/** Whose version is taken, by the key of a conflict. */
export type MergeChoices = Readonly<Record<string, Side>>;

export type DocumentMerge = {
  document: PageDocument;
  /** All of them, decided or not. As long as one is not, mine stands, and no section is removed. */
  conflicts: MergeConflict[];
  merged: MergedChange[];
};

/**
 * Merges what two people made of one page: page fields and sections by themselves, and sections field by field. What one
 * side changed is taken, what both changed to the same as well; what they changed differently is asked about.
 */
export function mergeDocuments({ base, mine, theirs }: Three<PageDocument>, choices: MergeChoices = {}): DocumentMerge {
  const report: Report = { choices, conflicts: [], merged: [] };
  const own = { base: pageFields(base), mine: pageFields(mine), theirs: pageFields(theirs) };
  const fields = mergeFields(report, null, own);
  const ids = [...new Set([base, mine, theirs].flatMap(({ sections }) => sections.map(({ id }) => id)))];
  const sections = new Map<string, Section>();
  for (const id of ids) {
    const find = (document: PageDocument) => document.sections.find((section) => section.id === id) ?? null;
    const section = mergeSection(report, id, { base: find(base), mine: find(mine), theirs: find(theirs) });
    if (section) sections.set(id, section);
  }
  const idsOf = (document: PageDocument) => document.sections.map(({ id }) => id);
  const orders = { base: idsOf(base), mine: idsOf(mine), theirs: idsOf(theirs) };
  const { order, by, isConflict } = mergeOrder(orders, new Set(sections.keys()), choices.order);
  if (isConflict) report.conflicts.push({ key: "order", kind: "order", mine: orders.mine, theirs: orders.theirs });
  else if (by) report.merged.push({ kind: "order", by });
  const inOrder = order.flatMap((id) => sections.get(id) ?? []);
  const { conflicts, merged } = report;
  return { document: { ...mine, ...fields, sections: inOrder }, conflicts, merged };
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

function mergeSection(report: Report, id: string, { base, mine, theirs }: Three<Section | null>): Section | null {
  if (mine && theirs && mine.kind === theirs.kind) {
    const begun: Fields = base?.kind === mine.kind ? base.fields : {};
    const fields = mergeFields(report, id, { base: begun, mine: mine.fields, theirs: theirs.fields });
    return { ...mine, fields } as Section;
  }
  const side = changedBy({ base, mine, theirs });
  if (side === "both") {
    report.conflicts.push({ key: id, kind: "section", sectionId: id, mine, theirs });
    const chosen = report.choices[id];
    if (chosen) return chosen === "mine" ? mine : theirs;
    return mine ?? theirs;
  }
  const after = side === "theirs" ? theirs : mine;
  if (side && after) report.merged.push({ kind: "added", by: side, section: after });
  else if (side && base) report.merged.push({ kind: "removed", by: side, section: base });
  return after;
}
