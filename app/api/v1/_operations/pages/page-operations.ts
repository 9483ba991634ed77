import { z } from "zod";
import { listContentPages } from "@/cms/pages/list-content-pages";
import { contentFiltersSchema, listOrderSchema } from "@/cms/pages/list-filters";
import { publishPage } from "@/cms/pages/publish-page";
import { type Operation, operation } from "../../_rest/operation";
import { id, momentInput, partQuery } from "../../_schemas/common";
import { pageSchemas } from "../../_schemas/page";
import { pageAnswer } from "./page-answer";

const { tab, slug, locale, state, search } = contentFiltersSchema.shape;
const { sort, direction } = listOrderSchema.shape;
const pageId = z.strictObject({ pageId: id });

/** What can be done with a page of a platform, or of a vendor on it. */
export const pageOperations: readonly Operation[] = [
  ...(["platform", "vendor"] as const).flatMap((place) => {
    const whose = place === "vendor" ? "Vendor" : "";
    const pages = place === "vendor" ? "/platforms/{platform}/vendors/{vendor}/pages" : "/platforms/{platform}/pages";
    return [
      operation({
        id: `list${whose}Pages`,
        method: "GET",
        path: pages,
        tag: "Pages",
        summary: "Pages by filters, a part at a time",
        place,
        needs: ["page.read"],
        query: z.strictObject({ tab, slug, locale, state, search, sort, direction, ...partQuery }),
        answer: pageSchemas.PageList,
        run: async (ctx, { tenant, query: { sort, direction, cursor, limit, ...filters } }) => {
          const vendorId = tenant.vendorId || null;
          const list = await listContentPages(ctx, {
            filters: { ...filters, platformId: tenant.platformId, vendorId },
            ...{ sort, direction, limit, cursor: cursor ?? null },
          });
          return { body: { items: list.pages, nextCursor: list.cursor } };
        },
      }),
      operation({
        id: `get${whose}Page`,
        method: "GET",
        path: `${pages}/{pageId}`,
        tag: "Pages",
        summary: "A page with what is being written",
        place,
        needs: ["page.read"],
        params: pageId,
        answer: pageSchemas.Page,
        run: (ctx, { params }) => pageAnswer(ctx, params.pageId),
      }),
      operation({
        id: `publish${whose}Page`,
        method: "POST",
        path: `${pages}/{pageId}/publish`,
        tag: "Pages",
        summary: "Publish the draft, now or later",
        place,
        needs: ["page.publish"],
        params: pageId,
        body: z.strictObject({ at: momentInput.nullable().default(null) }),
        answer: pageSchemas.Page,
        isConditional: true,
        run: async (ctx, { params, body, version }) => {
          const { tags } = await publishPage(ctx, { ...params, ...body, version });
          return pageAnswer(ctx, params.pageId, { tags });
        },
      }),
    ];
  }),
];
