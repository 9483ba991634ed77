import { z } from "zod";
import { findDefault } from "@/cms/pages/find-default";
import { hidePage, showPage } from "@/cms/pages/hide-page";
import { listStorefrontPages } from "@/cms/pages/list-storefront-pages";
import { listUpdates } from "@/cms/pages/list-updates";
import { slugSchema } from "@/cms/pages/slug";
import { storefrontFiltersSchema } from "@/cms/pages/storefront-filters";
import { type Operation, operation } from "../../_rest/operation";
import { locale } from "../../_schemas/common";
import { originAnswer, standingSchemas } from "../../_schemas/standing";
import { stateAnswer, storefrontPageSchemas } from "../../_schemas/storefront-page";
import { nextNumber, numberedQuery } from "./numbered-cursor";

const { tab, state, locale: inLocale, search, sort, direction } = storefrontFiltersSchema.shape;
const vendor = "/platforms/{platform}/vendors/{vendor}";
const atVendor = { tag: "Pages", place: "vendor" } as const;
const ofSlug = z.strictObject({ slug: slugSchema });
/** Behind the last part is the last part. */
const lastPart = 100_000;

/** What a vendor's storefront shows at its slugs, the vendor's own pages and what it inherits. */
export const storefrontPages: readonly Operation[] = [
  operation({
    ...atVendor,
    id: "listStorefrontPages",
    method: "GET",
    path: `${vendor}/storefront-pages`,
    summary: "The pages of a storefront, own and inherited, with the state of each",
    needs: ["page.read"],
    query: z.strictObject({
      tab: tab.describe("`platform` is inherited as it is, `mine` the vendor's own; `attention` waits for the vendor."),
      state: state.unwrap().unwrap().optional(),
      locale: inLocale.unwrap().unwrap().optional(),
      search: search.describe("Words, each of which is a part of the title or of the slug."),
      sort,
      direction,
      ...numberedQuery,
    }),
    answer: storefrontPageSchemas.StorefrontPageList,
    run: async (ctx, { tenant: { platformId, vendorId }, query: { cursor = 1, ...query } }) => {
      const filters = { ...query, part: Math.min(cursor, lastPart) };
      const { pages, part, parts, ...list } = await listStorefrontPages(ctx, { platformId, vendorId, filters });
      const items = pages.map((page) => ({ ...page, state: stateAnswer(page.state) }));
      return { body: { ...list, items, nextCursor: nextNumber(part < parts ? part + 1 : null) } };
    },
  }),
  operation({
    ...atVendor,
    id: "listUpdates",
    method: "GET",
    path: `${vendor}/updates`,
    summary: "The overrides whose default was changed where the vendor changed it too",
    needs: ["page.read"],
    answer: storefrontPageSchemas.UpdateList,
    run: async (ctx, { tenant: { platformId, vendorId } }) => ({
      body: { items: await listUpdates(ctx, { platformId, vendorId }), nextCursor: null },
    }),
  }),
  operation({
    ...atVendor,
    id: "getDefault",
    method: "GET",
    path: `${vendor}/defaults/{slug}/{locale}`,
    summary: "What the storefront shows at a slug as long as the vendor has no page of its own there",
    description: "The platform's default, or its own page, with the variables in its texts as they are written.",
    needs: ["page.read"],
    params: ofSlug.extend({ locale }),
    answer: standingSchemas.InheritedPage,
    run: async (ctx, { tenant: { platformId, vendorId }, params }) => {
      const origin = await findDefault(ctx, { platformId, vendorId, ...params });
      const { isLocked, isRequired } = origin;
      return { body: { ...originAnswer(origin), ...params, isLocked, isRequired } };
    },
  }),
  operation({
    ...atVendor,
    id: "hidePage",
    method: "PUT",
    path: `${vendor}/hidden-pages/{slug}`,
    summary: "Take an inherited page off the storefront, in every language",
    needs: ["page.hide"],
    params: ofSlug,
    answer: z.object({ slug: z.string() }),
    run: async (ctx, { tenant: { platformId, vendorId }, params }) => {
      const { tags } = await hidePage(ctx, { platformId, vendorId, ...params });
      return { body: params, tags };
    },
  }),
  operation({
    ...atVendor,
    id: "showPage",
    method: "DELETE",
    path: `${vendor}/hidden-pages/{slug}`,
    summary: "Show a hidden page again, as the platform has it now",
    needs: ["page.show"],
    params: ofSlug,
    run: async (ctx, { tenant: { platformId, vendorId }, params }) => {
      const { tags } = await showPage(ctx, { platformId, vendorId, ...params });
      return { body: undefined, tags };
    },
  }),
];
