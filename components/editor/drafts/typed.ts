import type { PageDocument } from "@/cms/pages/document";
import type { FormState } from "../../ui/form-state";

/** What was begun with: the page's version, and for an override the default's revision. */
export type Begun = { version: number; originRevisionId: string | null };

/**
 * A page in the middle of being typed, with what of it was given back to the default (cms/inheritance/give-back.ts) and
 * what it was begun from: saving it over anything else has to be refused.
 */
export type Typed = Begun & { document: PageDocument; givenBack?: readonly string[] };

/** What the server keeps of an editor, since when (in ms); its document is as it was typed, valid or not. */
export type KeptCopy = Begun & { editorId: string; document: unknown; givenBack?: readonly string[]; keptAt: number };

/** What a page says now, for someone who began with an older version of it, and who saved it since. */
export type NewerPage = Begun & {
  base: PageDocument;
  theirs: PageDocument;
  saves: Array<{ revisionId: string; author: string | null; at: Date }>;
};

/** What was saved of a page after it was begun. */
export type FindNewer = (begun: Begun) => Promise<FormState<NewerPage>>;
