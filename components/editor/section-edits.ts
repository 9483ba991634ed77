import type { PageDocument } from "@/cms/pages/document";
import type { Section } from "@/cms/sections/section";
import { moved } from "./set-at";

/** Changes of a page's sections, each to a copy of the page. Ids are permanent: what is new has one of its own. */

export const mostSections = 60;

/** @param after the section that the new one follows; it comes last where there is none such. */
export function withSection(document: PageDocument, section: Section, after: string | null): PageDocument {
  const position = document.sections.findIndex(({ id }) => id === after);
  return withSectionAt(document, section, position < 0 ? document.sections.length : position + 1);
}

/** A section that is there already, such as one that was brought back by another way, is not there twice. */
export function withSectionAt(document: PageDocument, section: Section, position: number): PageDocument {
  const { sections } = document;
  if (sections.some(({ id }) => id === section.id)) return document;
  return { ...document, sections: [...sections.slice(0, position), section, ...sections.slice(position)] };
}

export function withoutSection(document: PageDocument, id: string): PageDocument {
  return { ...document, sections: document.sections.filter((section) => section.id !== id) };
}

export function withSectionMoved(document: PageDocument, id: string, to: number): PageDocument {
  const from = document.sections.findIndex((section) => section.id === id);
  return { ...document, sections: moved(document.sections, from, to) };
}

export function withSectionTwice(document: PageDocument, id: string, copyId: string): PageDocument {
  const original = document.sections.find((section) => section.id === id);
  return original ? withSection(document, { ...original, id: copyId }, id) : document;
}
