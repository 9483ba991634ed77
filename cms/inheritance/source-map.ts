import { dequal } from "dequal/lite";
import type { PageDocument } from "../pages/document";
import { type Layer, layers } from "../pages/layer";
import type { Section } from "../sections/section";
import { type LaidSection, layOut, type PatchContext, reconciledBase } from "./apply-patch";
import { pageFields } from "./derive-patch";
import { findDrift, isTouched } from "./drift";
import type { Patch } from "./patch";

/** Where a value comes from. */
export type Source = "platform" | "default" | "vendor";

/** `isSame`: the vendor overrides the value with the one that the origin has, "same as default". */
export type FieldSource = { source: Source; isSame: boolean };

export type SectionState = "inherited" | "customised" | "hidden" | "added" | "locked" | "updated";

export type SectionSource = {
  id: string;
  kind: Section["kind"];
  /** The one sign that stands beside the section; the most urgent where several hold. */
  state: SectionState;
  isMoved: boolean;
  /** The vendor's version of a section that the origin does not have any more. */
  isOrphaned: boolean;
  /** The patch says something of the section that is set aside while the platform locks it. */
  isParked: boolean;
  fields: Record<string, FieldSource>;
};

export type SourceMap = { fields: Record<string, FieldSource>; sections: SectionSource[] };

/**
 * For each field and section of an override, hidden sections in their place among them, where it came from.
 *
 * @param origin the origin's published document with its layer, the platform's page or the default.
 */
export function sourceMap(
  origin: { document: PageDocument; layer: Layer },
  patch: Patch,
  { base = null, lockedSectionIds = [] }: PatchContext = {},
): SourceMap {
  const inherited = origin.layer === layers.default ? "default" : "platform";
  const lastSeen = base && reconciledBase(base, patch);
  const drifted = lastSeen ? findDrift(lastSeen, origin.document, patch, lockedSectionIds).sections : [];
  const driftedIds = new Set(drifted.map(({ id }) => id));
  return {
    fields: fieldSources(pageFields(origin.document), patch.fields, inherited),
    sections: layOut(origin.document, patch, { base, lockedSectionIds }).map((laid) => {
      const { id, kind } = laid.section;
      // A section that the vendor added and the origin has too by now is the vendor's in every field.
      const isAdded = patch.added.some((each) => each.section.id === id);
      const changed = isAdded ? laid.section.fields : patch.changed[id];
      const own = laid.isLocked ? undefined : changed;
      return {
        id,
        kind,
        state: stateOf(laid, own, driftedIds.has(id)),
        isMoved: laid.isMoved,
        isOrphaned: laid.origin === null && patch.changed[id] !== undefined,
        isParked: laid.isLocked && isTouched(patch, id),
        fields: laid.origin
          ? fieldSources(laid.origin.fields, own, inherited)
          : fieldSources({}, laid.section.fields, "vendor"),
      };
    }),
  };
}

/** How much of an override is the vendor's: "3 of 8 sections". */
export function customisedShare({ sections }: SourceMap): { customised: number; total: number } {
  const isOwn = ({ state }: SectionSource) => state !== "inherited" && state !== "locked";
  return { customised: sections.filter(isOwn).length, total: sections.length };
}

function stateOf(
  { origin, isLocked, isHidden, isMoved }: LaidSection,
  changed: Patch["changed"][string] | undefined,
  isDrifted: boolean,
): SectionState {
  if (isLocked) return "locked";
  if (isDrifted) return "updated";
  if (isHidden) return "hidden";
  if (!origin) return "added";
  return changed || isMoved ? "customised" : "inherited";
}

function fieldSources(
  origin: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>> = {},
  inherited: Source,
): Record<string, FieldSource> {
  const names = new Set([...Object.keys(origin), ...Object.keys(own)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      name in own
        ? { source: "vendor" as const, isSame: dequal(own[name], origin[name]) }
        : { source: inherited, isSame: false },
    ]),
  );
}
