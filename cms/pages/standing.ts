import type { PageState } from "../inheritance/page-state";
import type { Patch } from "../inheritance/patch";
import type { PageDocument } from "./document";
import type { Layer } from "./layer";

/** What stands behind a vendor's page, as an editor shows it and compares with it. */
export type StandingOrigin = {
  pageId: string;
  layer: Layer;
  /** Its public revision. */
  revisionId: string;
  document: PageDocument;
  lockedSectionIds: readonly string[];
};

/** How a vendor's page stands to what is behind it, as it is stored. */
export type Standing = {
  pageId: string;
  version: number;
  state: PageState;
  /** Null where nothing stands behind the page. */
  origin: StandingOrigin | null;
  /** What an override changes, and the document that it was made on; null where the page is whole. */
  override: { patch: Patch; base: PageDocument } | null;
  /** The default's revision that an override was made on. */
  baseRevisionId: string | null;
};
