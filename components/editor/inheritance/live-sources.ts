import { dequal } from "dequal/lite";
import { layOut, type PatchContext } from "@/cms/inheritance/apply-patch";
import { giveBackAll } from "@/cms/inheritance/give-back";
import type { Patch } from "@/cms/inheritance/patch";
import { withLockedSections } from "@/cms/inheritance/policy";
import { revisePatch } from "@/cms/inheritance/revise";
import { customisedShare, type FieldSource, type SectionSource, sourceMap } from "@/cms/inheritance/source-map";
import type { PageDocument } from "@/cms/pages/document";
import type { Standing, StandingOrigin } from "@/cms/pages/standing";
import type { Section } from "@/cms/sections/section";

/** A page while it is written: what it says, and what of it was given back to the default since it was last saved. */
export type Edited = { document: PageDocument; givenBack: readonly string[] };

/** An override as it is stored, with what it lies over. */
export type Overridden = { origin: StandingOrigin; override: NonNullable<Standing["override"]> };

/** A section that the vendor hides, in its place. */
export type HiddenSection = {
  section: Section;
  /** The shown section that it would stand behind; null at the start. */
  after: string | null;
};

export type LiveSources = {
  /** Of each section, hidden ones too, by its id. */
  chips: Record<string, SectionSource>;
  /** Of each page field, by its name. */
  fields: Record<string, FieldSource>;
  hidden: HiddenSection[];
  share: { customised: number; total: number };
};

/** What follows the default by parts; null for a page that is whole. */
export function overriddenOf(standing: Standing | null): Overridden | null {
  const { origin, override } = standing ?? {};
  return origin && override ? { origin, override } : null;
}

/** What the override's patch would be if the page were saved now, and what it is laid over the default with. */
export function livePatch(
  { origin, override: { patch, base } }: Overridden,
  { document, givenBack }: Edited,
): { patch: Patch; context: PatchContext } {
  const { document: over, lockedSectionIds } = origin;
  const previous = giveBackAll(patch, stillGivenBack(over, { document, givenBack }));
  const given = { base, origin: over, previous, lockedSectionIds };
  const revised = revise(given, document);
  return { patch: revised.patch, context: { base: revised.isSettled ? over : base, lockedSectionIds } };
}

/**
 * What is given back still: where something else was typed since, or the step was undone, the page does not say what
 * the default says.
 */
export function stillGivenBack(origin: PageDocument, { document, givenBack }: Edited): string[] {
  return givenBack.filter((place) => dequal(valueAt(document, place), valueAt(origin, place)));
}

/** What a document says at a place of `givenBackSchema`. */
function valueAt(document: PageDocument, place: string): unknown {
  const [id, field] = place.split(".", 2);
  const section = document.sections.find((each) => each.id === id);
  if (!section) return document[place as keyof PageDocument];
  return field === undefined ? section.fields : section.fields[field as keyof typeof section.fields];
}

/** Where everything comes from while the page is written: from what a save would store, so that no chip changes by it. */
export function liveSources(overridden: Overridden, edited: Edited): LiveSources {
  const { origin } = overridden;
  const { patch, context } = livePatch(overridden, edited);
  const map = sourceMap(origin, patch, context);
  return {
    chips: Object.fromEntries(map.sections.map((source) => [source.id, source])),
    fields: map.fields,
    hidden: hiddenSections(origin.document, patch, context),
    share: customisedShare(map),
  };
}

function hiddenSections(origin: PageDocument, patch: Patch, context: PatchContext): HiddenSection[] {
  let after: string | null = null;
  return layOut(origin, patch, context).flatMap(({ section, isHidden }) => {
    if (isHidden) return [{ section, after }];
    after = section.id;
    return [];
  });
}

/** What was typed before a section was locked must not take the signs from all others: its lock comes first. */
function revise(given: Omit<Parameters<typeof revisePatch>[0], "document">, document: PageDocument) {
  try {
    return revisePatch({ ...given, document });
  } catch {
    return revisePatch({
      ...given,
      document: withLockedSections(given.origin, document, given.lockedSectionIds ?? []),
    });
  }
}
