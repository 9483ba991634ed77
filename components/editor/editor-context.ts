"use client";

import { createContext, use } from "react";
import type { LinkOffer, VariableOffer, WritingAids } from "@/cms/pages/writing-aids";

export type { LinkOffer, VariableOffer };

/** What the fields of a page need to know of the page and its site. */
export type EditorContextValue = {
  pageId: string;
  /** Whose pictures may stand on the page; a vendor's page may show its platform's too. */
  owner: { platformId: string; vendorId: string | null };
  locale: string;
} & Readonly<WritingAids>;

const EditorContext = createContext<EditorContextValue | null>(null);

export const EditorProvider = EditorContext.Provider;

/** @throws Error outside of an editor. */
export function useEditor(): EditorContextValue {
  const value = use(EditorContext);
  if (!value) throw new Error("This field stands in no editor.");
  return value;
}
