import { diffWordsWithSpace } from "diff";

export type WordDiff = Array<{ kind: "same" | "added" | "removed"; text: string }>;

/** From this many differing words on nobody reads them one by one, and finding them takes seconds: one text replaced the other. */
const mostDifferences = 1500;

/** The difference of two texts word by word; its parts without the removed ones give `after`, without the added ones `before`. */
export function diffTexts(before: string, after: string): WordDiff {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostDifferences });
  if (!parts) {
    const whole: WordDiff = [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
    return whole.filter(({ text }) => text !== "");
  }
  return parts.map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
