import { diffWordsWithSpace } from "diff";

export type WordDiff = Array<{ kind: "same" | "added" | "removed"; text: string }>;

/** The difference of two texts word by word; its parts without the removed ones give `after`, without the added ones `before`. */
export function diffTexts(before: string, after: string): WordDiff {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
