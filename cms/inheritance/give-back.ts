import { z } from "zod";
import type { Patch } from "./patch";
import { without } from "./rebase";

/**
 * What a writer gave back to the default: a section by its id, one field of a section as `id.field`, a page field by its
 * name. It has to be said: a value equal to the default's goes on overriding it.
 */
export const givenBackSchema = z.array(z.string().max(200)).max(1000).default([]);

/** The patch without anything that it says of a section. */
export function giveBack(patch: Patch, id: string): Patch {
  return {
    ...patch,
    changed: without(patch.changed, [id]),
    hidden: patch.hidden.filter((each) => each !== id),
    added: patch.added.filter(({ section }) => section.id !== id),
    moved: patch.moved.filter((move) => move.id !== id),
  };
}

/** The patch without what was given back; places that it says nothing of change nothing. */
export function giveBackAll(patch: Patch, places: readonly string[]): Patch {
  return places.reduce(giveBackPlace, patch);
}

function giveBackPlace(patch: Patch, place: string): Patch {
  if (place in patch.fields) return { ...patch, fields: without(patch.fields, [place]) };
  const [id = "", field] = place.split(".", 2);
  if (field === undefined) return giveBack(patch, id);
  const changed = patch.changed[id];
  if (!changed || !(field in changed)) return patch;
  const left = without(changed, [field]);
  const others = without(patch.changed, [id]);
  return { ...patch, changed: Object.keys(left).length ? { ...others, [id]: left } : others };
}
