import type { VendorPage } from "../pages/list-vendor-pages";
import { isShadowing, openUpdates, pausedBy } from "../pages/vendor-page";
import { type FirstAndCount, firstOf } from "./first-and-count";

/** A page that the vendor has written. */
export type OwnPage = VendorPage & { own: NonNullable<VendorPage["own"]> };

/** What a vendor should look at among its pages; of each the first five, and how many there are. */
export type StorefrontAttention = Record<
  "updated" | "shadowing" | "overPlan" | "locked" | "scheduled" | "changed" | "drafts",
  FirstAndCount<OwnPage>
>;

/**
 * What of a storefront's pages waits for its vendor: overrides whose default was changed where the vendor changed it
 * too, custom pages at whose slug a default appeared later, pages that are paused, and what visitors do not see yet. The
 * newest come first, of what is scheduled the next.
 */
export function storefrontAttention(pages: readonly VendorPage[]): StorefrontAttention {
  const own = pages.filter(isOwn).sort((a, b) => b.own.updatedAt.getTime() - a.own.updatedAt.getTime());
  const inState = (publication: OwnPage["own"]["publication"]) =>
    own.filter((page) => page.own.publication === publication);
  const at = ({ own: { scheduledAt } }: OwnPage) => scheduledAt?.getTime() ?? 0;
  return {
    updated: firstOf(own.filter((page) => openUpdates(page) > 0)),
    shadowing: firstOf(own.filter(isShadowing)),
    overPlan: firstOf(own.filter((page) => pausedBy(page) === "plan")),
    locked: firstOf(own.filter((page) => pausedBy(page) === "locked")),
    scheduled: firstOf(inState("scheduled").sort((a, b) => at(a) - at(b))),
    changed: firstOf(inState("changed")),
    drafts: firstOf(inState("draft")),
  };
}

function isOwn(page: VendorPage): page is OwnPage {
  return page.own !== null && page.state.kind !== "hidden";
}
