"use client";

import { useMemo } from "react";
import { applyPatch, reconciledBase } from "@/cms/inheritance/apply-patch";
import { findDrift } from "@/cms/inheritance/drift";
import { mergePatch } from "@/cms/inheritance/merge";
import { reviewOf } from "@/cms/inheritance/review-item";
import type { PageDocument } from "@/cms/pages/document";
import type { Overridden } from "./live-sources";
import { choiceOf, choicesOf, isAsked, isDecided, unitsOf } from "./review-points";
import { useKeptDecisions } from "./use-kept-decisions";

/**
 * What was updated under an override, what is decided about it so far, and what that would come to. Decisions are kept
 * for the tab until they are saved, however the review is left.
 */
export function useReview(pageId: string, overridden: Overridden) {
  const { decisions, setDecisions, forget } = useKeptDecisions(pageId);
  const units = useMemo(() => unitsOf(findReview(overridden)), [overridden]);
  const choices = useMemo(() => choicesOf(units, decisions), [units, decisions]);
  const result = useMemo(() => resultOf(overridden, choices), [overridden, choices]);
  const asked = units.flatMap(({ points }) => points).filter(isAsked);
  const leftCount = asked.filter((point) => choiceOf(decisions, point) === undefined).length;
  return {
    units,
    decisions,
    setDecisions,
    forget,
    choices,
    result,
    askedCount: asked.length,
    leftCount,
    canSave: units.some((unit) => isDecided(decisions, unit)),
  };
}

export type ReviewState = ReturnType<typeof useReview>;

/** What is to be decided about an override as it is stored. */
export function findReview({ origin, override: { base, patch } }: Overridden) {
  return reviewOf(findDrift(reconciledBase(base, patch), origin.document, patch, origin.lockedSectionIds));
}

/** The page as it is stored, and as it would be once the choices are; by the rules that the server stores it by. */
function resultOf(
  { origin, override: { base, patch } }: Overridden,
  choices: Parameters<typeof mergePatch>[0]["choices"],
): { before: PageDocument; after: PageDocument } {
  const { document, lockedSectionIds } = origin;
  const merged = mergePatch({ base, origin: document, patch, choices, lockedSectionIds });
  const seen = merged.isSettled ? document : base;
  return {
    before: applyPatch(document, patch, { base, lockedSectionIds }),
    after: applyPatch(document, merged.patch, { base: seen, lockedSectionIds }),
  };
}
