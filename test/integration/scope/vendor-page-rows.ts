import { listStorefrontPages } from "@/cms/pages/list-storefront-pages";
import { countUpdates, listUpdates } from "@/cms/pages/list-updates";
import { startPage } from "@/cms/pages/start-page";
import type { Action } from "@/cms/policy";
import { query, type Row, row } from "./whose";
import { behind, freshSlug, member } from "./world";

const withUpdate = async () => {
  await behind();
  return member();
};

/** What a vendor's people ask of the pages of their storefront, and begin there. */
export const vendorPageRows: Row[] = [
  query("vendor", listStorefrontPages, withUpdate),
  query("vendor", listUpdates, withUpdate),
  query("vendor", countUpdates, withUpdate),
  row("vendor", startPage, async () => ({
    ...member(),
    locale: "en",
    slug: freshSlug(),
    title: "Written",
    layout: "faq" as const,
  })),
];

/** What a token must be good for, by verb. */
export const vendorPageActions: Record<string, Action[]> = {
  listStorefrontPages: ["page.read"],
  listUpdates: ["page.read"],
  countUpdates: ["page.read"],
  startPage: ["page.create"],
};
