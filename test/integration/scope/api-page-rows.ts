import { copyPage } from "@/cms/pages/copy-page";
import { findDefault } from "@/cms/pages/find-default";
import { listFindings } from "@/cms/pages/list-findings";
import type { Action } from "@/cms/policy";
import { query, type Row, row } from "./whose";
import { defaultPage, freshSlug, inherited, overridePageId, world } from "./world";

/** What other systems ask about pages that the console puts together for itself. */
export const apiPageRows: Row[] = [
  row("platform", copyPage, async () => ({
    ...(await defaultPage()),
    platformId: world.platformId,
    slug: freshSlug(),
  })),
  query("vendor", findDefault, async () => {
    const { defaultId: _, ...place } = await inherited();
    return place;
  }),
  query("vendor", listFindings, overridePageId),
];

/** What a token must be good for, by verb. */
export const apiPageActions: Record<string, Action[]> = {
  copyPage: ["page.read", "page.create"],
  findDefault: ["page.read"],
  listFindings: ["page.read"],
};
