import { createHash } from "node:crypto";
import type { SeedOverride, SeedSection } from "@/db/seed/define";

/** Names the origin page of a section, such as `oms/defaults/about.en`. */
export type PageName = string;

/** The permanent id of a section that the seed names: a UUID of version 5 (RFC 9562, 5.5) of page and name. */
export function sectionId(page: PageName, name: string): string {
  const hash = createHash("sha1").update(`orion-seed/${page}#${name}`).digest();
  hash[6] = (hash.readUInt8(6) & 0x0f) | 0x50;
  hash[8] = (hash.readUInt8(8) & 0x3f) | 0x80;
  return hash.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export function withIds(page: PageName, sections: readonly SeedSection[]) {
  return sections.map(({ name, ...section }) => ({ id: sectionId(page, name), ...section }));
}

/**
 * The patch of an override that goes by section names.
 *
 * @param origin the page that is overridden; names that it lacks are taken as the override's own added sections.
 */
export function toPatch(own: PageName, origin: PageName, override: SeedOverride) {
  const addedNames = new Set(override.added?.map(({ section }) => section.name));
  const id = (name: string) => sectionId(addedNames.has(name) ? own : origin, name);
  const after = (name: string | null) => (name === null ? null : id(name));
  return {
    fields: override.fields ?? {},
    changed: Object.fromEntries(Object.entries(override.changed ?? {}).map(([name, fields]) => [id(name), fields])),
    hidden: (override.hidden ?? []).map(id),
    added: (override.added ?? []).map((each) => ({
      after: after(each.after),
      section: withIds(own, [each.section])[0],
    })),
    moved: (override.moved ?? []).map((each) => ({ id: id(each.section), after: after(each.after) })),
  };
}

/** The names under which an override speaks of its origin's sections. */
export function namedSections({ changed = {}, hidden = [], added = [], moved = [] }: SeedOverride): string[] {
  const own = new Set(added.map(({ section }) => section.name));
  const places = [...added, ...moved].flatMap(({ after }) => (after === null ? [] : [after]));
  const names = [...Object.keys(changed), ...hidden, ...moved.map((move) => move.section), ...places];
  return [...new Set(names)].filter((name) => !own.has(name));
}
