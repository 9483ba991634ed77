import type { ReactNode } from "react";
import type { DocumentComparison } from "@/cms/pages/compare-documents";
import type { FormState } from "../../ui/form-state";
import type { StoredPage } from "../use-page-editing";

/** A revision as its page's list shows it; times are made by the server. */
export type ShownRevision = {
  id: string;
  number: number;
  author: string;
  saved: ReactNode;
  /** When visitors saw it first; null where they never did. */
  published: ReactNode | null;
  roles: ReadonlyArray<"public" | "scheduled" | "draft">;
  characters: number;
  /** Nobody wrote it: it says the same as the one before, stored whole or as changes of the default. */
  rewritten: "whole" | "override" | null;
};

export type ShownRevisions = { revisions: ShownRevision[]; next: number | null };

/** The page as it is after a restoring, and the revision that it went on from before. */
export type Restored = { stored: StoredPage; replacedId: string };

/** What the panel asks of the server about its page. */
export type RevisionSource = {
  /** @param before the number before which to go on; null for the newest. */
  load: (before: number | null) => Promise<FormState<ShownRevisions>>;
  compare: (pair: { beforeId: string; afterId: string }) => Promise<FormState<DocumentComparison>>;
  restore: (target: { revisionId: string; version: number }) => Promise<FormState<Restored>>;
};
