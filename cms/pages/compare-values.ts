import { dequal } from "dequal/lite";
import { diffArrays } from "diff";
import { diffTexts, type WordDiff } from "../inheritance/word-diff";
import { isImage } from "../sections/fields";

/** A value that one of two documents has otherwise, or that only one of them has. */
export type ValueChange = {
  /** Where it stands, such as `["questions", 1, "answer"]`: positions are those of the later document, but of what it has lost. */
  path: ReadonlyArray<string | number>;
  /** `undefined` where the document has nothing there. */
  before: unknown;
  after: unknown;
  /** The difference word by word, where both are texts. */
  words: WordDiff | null;
};

/**
 * What two values do not have in common, in as small parts as they have: fields of groups by name; of lists, the items
 * that came, went, or were changed in their place.
 */
export function compareValues(before: unknown, after: unknown, path: ValueChange["path"] = []): ValueChange[] {
  if (dequal(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path);
  if (isOtherImage(before, after)) return [{ path, before, after, words: null }];
  if (isGroup(before) && isGroup(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => compareValues(before[name], after[name], [...path, name]));
  }
  const areTexts = typeof before === "string" && typeof after === "string";
  return [{ path, before, after, words: areTexts ? diffTexts(before, after) : null }];
}

/** Items have no ids: those that both lists have in the same order are the same, what stands between them was changed. */
function compareLists(before: unknown[], after: unknown[], path: ValueChange["path"]): ValueChange[] {
  const changes: ValueChange[] = [];
  let lost: Array<{ value: unknown; position: number }> = [];
  let [was, is] = [0, 0];
  const tellLost = () => {
    for (const { value, position } of lost)
      changes.push({ path: [...path, position], before: value, after: undefined, words: null });
    lost = [];
  };
  for (const { value, added, removed } of diffArrays(before, after, { comparator: dequal })) {
    if (removed) lost = value.map((item) => ({ value: item, position: was++ }));
    for (const item of added ? value : []) {
      const replaced = lost.shift();
      const place = [...path, is++];
      changes.push(
        ...(replaced
          ? compareValues(replaced.value, item, place)
          : [{ path: place, before: undefined, after: item, words: null }]),
      );
    }
    if (removed) continue;
    tellLost();
    if (!added) [was, is] = [was + value.length, is + value.length];
  }
  tellLost();
  return changes;
}

/** Another picture is another as a whole: its size and address say nothing to those who read the difference. */
function isOtherImage(before: unknown, after: unknown): boolean {
  return isImage(before) && isImage(after) && before.src !== after.src;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
