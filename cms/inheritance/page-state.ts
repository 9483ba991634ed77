import type { Layer } from "../pages/layer";
import type { PauseReason, Policy } from "./policy";
import { mayHide, mayOverride, pauseReason } from "./policy";

/** What stands behind a vendor's slug in one language: the platform's default, or else its own page. */
export type OriginFacts = Pick<Policy, "isLocked" | "isRequired"> & { layer: Layer };

/** A vendor's own page at a slug. */
export type VendorPageFacts = {
  /** It is whole, not a patch over its origin. */
  isWhole: boolean;
  /** It was made whole on purpose. */
  isDetached: boolean;
  /** It is over the plan. */
  isPaused: boolean;
  customised: number;
  total: number;
  /** Sections and page fields that wait for a decision. */
  updates: number;
};

/** What a vendor can do with a page; whether somebody may is for `can` to say. */
export type PageAction =
  | "view"
  | "override"
  | "hide"
  | "edit"
  | "compare"
  | "view-default"
  | "revert-section"
  | "revert"
  | "review"
  | "upgrade"
  | "detach"
  | "relink"
  | "show"
  | "delete"
  | "adopt";

/** What a vendor's page is, as concepts.md names it ("What a vendor sees"). */
export type PageState =
  | { kind: "default"; origin: Layer; isLocked: boolean; isRequired: boolean }
  | { kind: "override"; origin: Layer; customised: number; total: number; updates: number; paused: PauseReason | null }
  | { kind: "detached"; origin: Layer; paused: PauseReason | null }
  | { kind: "hidden" }
  | { kind: "custom"; shadows: Layer | null; paused: PauseReason | null };

/**
 * The state of one page of a vendor, from which screens, API and tests all read; null where there is nothing.
 *
 * @param origin what stands behind the slug, published; null where nothing does.
 * @param page the vendor's own page, draft or public; null where it has none.
 * @param isHidden whether the vendor hides the slug.
 */
export function pageState(
  origin: OriginFacts | null,
  page: VendorPageFacts | null,
  { isHidden }: { isHidden: boolean },
): PageState | null {
  if (isHidden && !(origin && !mayHide(origin))) return { kind: "hidden" };
  if (!page) return origin && { kind: "default", ...policyOf(origin) };
  const paused = pauseReason(origin, page);
  if (!origin) return { kind: "custom", shadows: null, paused };
  if (!page.isWhole) {
    const { customised, total, updates } = page;
    return { kind: "override", origin: origin.layer, customised, total, updates, paused };
  }
  return page.isDetached
    ? { kind: "detached", origin: origin.layer, paused }
    : { kind: "custom", shadows: origin.layer, paused };
}

function policyOf({ layer, isLocked, isRequired }: OriginFacts) {
  return { origin: layer, isLocked, isRequired };
}

/** What a vendor can do in a state: the rows of concepts.md's table. */
export function actionsOf(state: PageState): PageAction[] {
  switch (state.kind) {
    case "default":
      return [
        "view",
        ...(mayOverride(state) ? (["override"] as const) : []),
        ...(mayHide(state) ? (["hide"] as const) : []),
      ];
    case "hidden":
      return ["show"];
    case "override":
      if (state.paused) return pausedActions(state.paused, "revert");
      return [
        "edit",
        ...(state.updates ? (["review"] as const) : []),
        "compare",
        "view-default",
        "revert-section",
        "revert",
        "detach",
      ];
    case "detached":
      return state.paused
        ? pausedActions(state.paused, "revert")
        : ["edit", "compare", "view-default", "relink", "revert"];
    case "custom":
      if (state.paused) return pausedActions(state.paused, "delete");
      return ["edit", ...(state.shadows === null ? [] : (["compare", "view-default", "adopt"] as const)), "delete"];
  }
}

/** An upgrade brings back what is over the plan, and nothing that the platform has locked. */
function pausedActions(reason: PauseReason, undo: "revert" | "delete"): PageAction[] {
  return reason === "plan" ? ["view", "upgrade", undo] : ["view", undo];
}

/** Whether a page counts as custom against the plan: no default, and no page of the platform, stands behind it. */
export function isCustom(state: PageState): boolean {
  return state.kind === "custom" && state.shadows === null;
}
