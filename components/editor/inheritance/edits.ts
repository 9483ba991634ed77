import { applyPatch } from "@/cms/inheritance/apply-patch";
import { giveBackAll } from "@/cms/inheritance/give-back";
import type { Patch } from "@/cms/inheritance/patch";
import { type Edited, livePatch, type Overridden } from "./live-sources";

/** Gives a section back to the default, its place too; one that the default does not have is taken out. */
export function revertSectionIn(overridden: Overridden, edited: Edited, sectionId: string): Edited {
  const section = overridden.origin.document.sections.find(({ id }) => id === sectionId);
  const fields = Object.keys(section?.fields ?? {}).map((field) => `${sectionId}.${field}`);
  return giveBackIn(overridden, edited, [sectionId, ...fields]);
}

/**
 * Gives one field back to the default.
 *
 * @param place a page field's name, or `id.field` for a section's.
 */
export function revertFieldIn(overridden: Overridden, edited: Edited, place: string): Edited {
  return giveBackIn(overridden, edited, [place]);
}

/** Takes a section off the page: one of the default's is hidden, one of the vendor's own is gone. */
export function hideSectionIn({ document, givenBack }: Edited, sectionId: string): Edited {
  return { document: { ...document, sections: document.sections.filter(({ id }) => id !== sectionId) }, givenBack };
}

/** Shows a hidden section again in its place, with what the vendor had written in it. */
export function showSectionIn(overridden: Overridden, edited: Edited, sectionId: string): Edited {
  return change(overridden, edited, (patch) => ({ ...patch, hidden: patch.hidden.filter((id) => id !== sectionId) }));
}

function giveBackIn(overridden: Overridden, edited: Edited, places: readonly string[]): Edited {
  const { document, givenBack } = change(overridden, edited, (patch) => giveBackAll(patch, places));
  return { document, givenBack: [...new Set([...givenBack, ...places])] };
}

/** What the page says once the patch that it comes to is another. */
function change(overridden: Overridden, edited: Edited, to: (patch: Patch) => Patch): Edited {
  const { patch, context } = livePatch(overridden, edited);
  return { ...edited, document: applyPatch(overridden.origin.document, to(patch), context) };
}
