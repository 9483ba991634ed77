import type { Drift, FieldDrift, SectionDrift } from "./drift";
import { diffTexts, type WordDiff } from "./word-diff";

/** A drifted field as it is shown for a decision: texts come with their word diffs, other values have none. */
export type ReviewField = FieldDrift & {
  /** Both sides changed the field; with one side alone, the other is followed. */
  isConflict: boolean;
  /** What the origin changed. */
  upstream: WordDiff | null;
  /** What the vendor changed; null where the field is not overridden. */
  own: WordDiff | null;
};

export type Review = {
  fields: ReviewField[];
  sections: ReviewSection[];
  /** Whether the order of sections is to be decided: both sides moved some. */
  isReordered: boolean;
};

export type ReviewSection = Omit<SectionDrift, "fields"> & { fields: ReviewField[] };

/** Everything about a drift that a person needs to decide. */
export function reviewOf({ fields, sections, isReordered }: Drift): Review {
  return {
    fields: fields.map(reviewField),
    sections: sections.map((section) => ({ ...section, fields: section.fields.map(reviewField) })),
    isReordered,
  };
}

function reviewField(field: FieldDrift): ReviewField {
  const isConflict = "mine" in field;
  return {
    ...field,
    isConflict,
    upstream: textDiff(field.base, field.origin),
    own: isConflict ? textDiff(field.base, field.mine) : null,
  };
}

function textDiff(before: unknown, after: unknown): WordDiff | null {
  return typeof before === "string" && typeof after === "string" ? diffTexts(before, after) : null;
}
