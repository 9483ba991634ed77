import type { Definition } from "mdast";
import type { HiddenTokens } from "./hidden-tokens";

/** What is known of a text while it is read. */
export type Reading = {
  tokens: HiddenTokens;
  /** Where `[text][name]` leads, by name. */
  definitions: Map<string, Definition>;
};

/** A text that can be stored and shown, but not written in as a document without losing some of it. */
export class Unwritable extends Error {}
