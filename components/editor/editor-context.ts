"use client";

import { createContext, use } from "react";

/** A page that a link can lead to, offered while one is chosen. */
export type LinkOffer = {
  /** As it is stored, such as `page:pricing` or `platform:terms` (`href` in cms/sections/fields.ts). */
  target: string;
  title: string;
  /** Whether visitors see the page already. */
  isPublic: boolean;
};

/** A variable that a text may contain, with what it stands for where the page is written. */
export type VariableOffer = {
  /** As in `{{vendor.name}}`. */
  name: string;
  /** In words, such as `Name of the vendor`. */
  label: string;
  /** Empty where it is not known, or differs from one vendor to the next. */
  value: string;
};

/** What the fields of a page need to know of the page and its site. */
export type EditorContextValue = {
  pageId: string;
  /** Whose pictures may stand on the page; a vendor's page may show its platform's too. */
  owner: { platformId: string; vendorId: string | null };
  locale: string;
  links: readonly LinkOffer[];
  variables: readonly VariableOffer[];
};

const EditorContext = createContext<EditorContextValue | null>(null);

export const EditorProvider = EditorContext.Provider;

/** @throws Error outside of an editor. */
export function useEditor(): EditorContextValue {
  const value = use(EditorContext);
  if (!value) throw new Error("This field stands in no editor.");
  return value;
}
