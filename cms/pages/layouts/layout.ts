import type { SectionKind } from "../../sections/kinds";
import type { SectionFieldsInput } from "../../sections/section";

/** A section of a starting layout; it gets an id of its own in each page that is begun with it. */
export type LayoutSection = { [K in SectionKind]: { kind: K; fields: SectionFieldsInput<K> } }[SectionKind];

/** What a page is begun with, in one language. */
export type LayoutText = { title: string; sections: LayoutSection[] };

/** The languages in which layouts are written; a page in any other is begun in English. */
export type Layout = { en: LayoutText } & Partial<Record<string, LayoutText>>;
