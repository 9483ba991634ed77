import type { PageDocument } from "../pages/document";
import { type Layer, layers } from "../pages/layer";
import { pageFields } from "./derive-patch";
import { documentOf, followedOrigin, type Shown } from "./resolve";
import { type FieldSource, type Source, sourceMap } from "./source-map";

/** By the name of a field, the layer that what visitors see of it comes from. */
export type FieldSources = Record<string, Source>;

export type SectionOrigin = { id: string; source: Source; fields: FieldSources };

/** The layers that the fields and the sections of a shown page come from, the sections in their order. */
export type PublicSources = { fields: FieldSources; sections: SectionOrigin[] };

const names = { [layers.platform]: "platform", [layers.default]: "default", [layers.vendor]: "vendor" } as const;

export const layerName = (layer: Layer): Source => names[layer];

/**
 * Where what a site shows comes from, for anybody to know: nothing of what is hidden, set aside or still to be
 * reconciled. An override whose origin is gone follows nothing any more, so all of it is the vendor's.
 */
export function publicSources(shown: Shown): PublicSources {
  const document = documentOf(shown);
  const { page } = shown;
  const origin = followedOrigin(shown);
  if (!page.patch || !origin) return allFrom(document, layerName(page.layer));
  const { patch, base } = page;
  const map = sourceMap(origin, patch, { base, lockedSectionIds: origin.lockedSectionIds });
  const inherited = new Set(origin.document.sections.map(({ id }) => id));
  for (const { section } of patch.added) inherited.delete(section.id);
  const bySection = new Map(map.sections.map(({ id, fields }) => [id, sourcesOf(fields)]));
  return {
    fields: sourcesOf(map.fields),
    sections: document.sections.map(({ id }) => ({
      id,
      source: inherited.has(id) ? layerName(origin.layer) : "vendor",
      fields: bySection.get(id) ?? {},
    })),
  };
}

function allFrom(document: PageDocument, source: Source): PublicSources {
  const fieldsFrom = (fields: object): FieldSources =>
    Object.fromEntries(Object.keys(fields).map((name) => [name, source]));
  return {
    fields: fieldsFrom(pageFields(document)),
    sections: document.sections.map(({ id, fields }) => ({ id, source, fields: fieldsFrom(fields) })),
  };
}

function sourcesOf(fields: Readonly<Record<string, FieldSource>>): FieldSources {
  return Object.fromEntries(Object.entries(fields).map(([name, { source }]) => [name, source]));
}
