import type { PageAction } from "@/cms/inheritance/page-state";
import type { VendorPage } from "@/cms/pages/list-vendor-pages";
import type { Limits, Usage } from "@/cms/tiers/quota";

/** A page as its line in the list knows it. */
export type ListedPage = Pick<VendorPage, "slug" | "locale" | "title" | "own"> & {
  /** What its reader may do with it, the most pressing first. */
  actions: readonly PageAction[];
  /** Where visitors see it, or null where they do not. */
  address: string | null;
};

/** The storefront that a list is about. */
export type ListedStorefront = {
  member: { platformId: string; vendorId: string };
  names: { platform: string; vendor: string };
  /** Whether the reader works for the vendor; an admin looks at someone else's. */
  isOwn: boolean;
  /** Whether it is written in more than one language. */
  isTranslated: boolean;
  hrefs: { updates: string; usage: string };
  usage: Usage & Limits;
};

/** What an action is called in a storefront. A line is of one language; what reaches further says so. */
export function actionLabel(action: PageAction, { isTranslated }: Pick<ListedStorefront, "isTranslated">): string {
  if (!isTranslated) return labels[action];
  if (action === "hide") return "Hide in all languages";
  return action === "show" ? "Show again in all languages" : labels[action];
}

const labels: Record<PageAction, string> = {
  view: "View",
  override: "Override",
  hide: "Hide",
  edit: "Edit",
  compare: "Compare with default",
  "view-default": "View default",
  "revert-section": "Revert a section",
  revert: "Revert to default",
  review: "Review",
  upgrade: "Choose or upgrade",
  detach: "Detach",
  relink: "Re-link",
  show: "Show again",
  delete: "Delete",
  adopt: "Adopt default",
};
