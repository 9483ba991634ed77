import { z } from "zod";
import type { Context } from "@/cms/context";
import { listContentPages } from "@/cms/pages/list-content-pages";
import { contentFiltersSchema, listOrderSchema, type Tab } from "@/cms/pages/list-filters";
import { vendorIdOf } from "@/cms/vendors/vendor-ids";
import { type Operation, operation } from "../../_rest/operation";
import { code, partQuery } from "../../_schemas/common";
import { layer, pageSchemas } from "../../_schemas/page";
import { ofVendor, onPlatform } from "./places";

const { slug, locale, state, scheduledWithinDays, search } = contentFiltersSchema.shape;
const { sort, direction } = listOrderSchema.shape;

/** What any list of pages is narrowed by. A query cannot say null: what is left out narrows nothing. */
const filters = {
  slug: slug.unwrap().unwrap().optional(),
  locale: locale.unwrap().unwrap().optional(),
  state: state.unwrap().unwrap().optional().describe("Deleted pages are listed only where they are asked for."),
  scheduledWithinDays: scheduledWithinDays.unwrap().unwrap().optional(),
  search: search.describe("Beginnings of words of title and slug, all of which a page has."),
};
const ownPages = z.strictObject({ ...filters, sort, direction, ...partQuery });

/** The tab of the console's list that shows a layer. */
const tabOf: Record<z.output<typeof layer>, Tab> = { platform: "platform", default: "default", vendor: "override" };

export const listPages: Operation = operation({
  id: "listPages",
  method: "GET",
  path: onPlatform.path,
  tag: "Pages",
  summary: "Pages of a platform and of its vendors by filters, a part at a time",
  place: "platform",
  needs: ["page.read"],
  query: ownPages.extend({
    layer: layer.optional(),
    vendor: code.optional().describe("The code of a vendor, whose own pages alone are listed."),
  }),
  answer: pageSchemas.PageList,
  run: async (ctx, { tenant: { platformId }, query: { layer: wanted, vendor, ...query } }) => {
    const vendorId = vendor === undefined ? null : await vendorIdOf(ctx, { code: vendor });
    return listed(ctx, { platformId, vendorId, tab: wanted && tabOf[wanted] }, query);
  },
});

export const listVendorPages: Operation = operation({
  id: "listVendorPages",
  method: "GET",
  path: ofVendor.path,
  tag: "Pages",
  summary: "A vendor's own pages by filters, a part at a time",
  description: "With what the vendor inherits: `listStorefrontPages`.",
  place: "vendor",
  needs: ["page.read"],
  query: ownPages,
  answer: pageSchemas.PageList,
  run: (ctx, { tenant: { platformId, vendorId }, query }) => listed(ctx, { platformId, vendorId }, query),
});

type Whose = { platformId: string; vendorId: string | null; tab?: Tab };

async function listed(ctx: Context, whose: Whose, query: z.output<typeof ownPages>) {
  const { sort, direction, limit, cursor = null, ...given } = query;
  const list = await listContentPages(ctx, { filters: { ...whose, ...given }, sort, direction, limit, cursor });
  return { body: { items: list.pages, nextCursor: list.cursor, isPartial: list.isPartial } };
}
