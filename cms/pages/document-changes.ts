import { dequal } from "dequal/lite";
import { pageFields } from "../inheritance/derive-patch";
import type { Section } from "../sections/section";
import { sectionTitle } from "../sections/section-title";
import type { PageDocument } from "./document";

/** What two documents do not have in common, as people call it: page fields with their values, sections by title. */
export type DocumentChanges = {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  sections: Partial<Record<"added" | "changed" | "removed" | "nowInThisOrder", string[]>>;
};

/** Compares what a page said with what it says. Of a page that said nothing before, its title and sections are told. */
export function documentChanges(before: PageDocument | null, after: PageDocument): DocumentChanges {
  const [was, is]: Record<string, unknown>[] = [before ? pageFields(before) : {}, pageFields(after)];
  const fields = before ? Object.keys(is ?? {}).filter((name) => !dequal(was?.[name], is?.[name])) : ["title"];
  const pick = (from: Record<string, unknown> | undefined) =>
    Object.fromEntries(fields.filter((name) => from && name in from).map((name) => [name, from?.[name]]));
  return { before: pick(was), after: pick(is), sections: sectionChanges(before?.sections ?? [], after.sections) };
}

function sectionChanges(before: readonly Section[], after: readonly Section[]): DocumentChanges["sections"] {
  const old = new Map(before.map((section) => [section.id, section]));
  const stays = new Set(after.map(({ id }) => id));
  const common = after.filter(({ id }) => old.has(id));
  const isReordered = !dequal(
    common.map(({ id }) => id),
    before.map(({ id }) => id).filter((id) => stays.has(id)),
  );
  const changes = {
    added: after.filter(({ id }) => !old.has(id)),
    changed: common.filter((section) => !dequal(section, old.get(section.id))),
    removed: before.filter(({ id }) => !stays.has(id)),
    nowInThisOrder: isReordered ? after : [],
  };
  return Object.fromEntries(
    Object.entries(changes).flatMap(([what, sections]) =>
      sections.length ? [[what, sections.map(sectionTitle)]] : [],
    ),
  );
}
