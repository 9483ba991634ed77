import type { PageDocument } from "@/cms/pages/document";
import type { Impact } from "@/cms/pages/impact";
import type { FormState } from "../ui/form-state";

/** What a save hands over: the page as its writer sees it, what it was begun from, and whether anything was changed. */
export type PageSave = {
  document: PageDocument;
  version: number;
  /** For an override, the default's revision that it was written over. */
  originRevisionId: string | null;
  isChanged: boolean;
  /** For an override, what was given back to the default since it was last saved (`givenBackSchema`). */
  givenBack?: readonly string[];
  /** The fingerprint of what publishing means for vendors, once that has been shown. */
  lookedAt?: string;
};

/** What it would mean for vendors, to be looked at first, or the version that is stored now. */
export type PageSaved = { kind: "preview"; impact: Impact } | { kind: "saved"; version: number };

export type SaveAction = (save: PageSave) => Promise<FormState<PageSaved>>;
