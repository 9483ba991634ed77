import { z } from "zod";
import { findFollowing, listFollowers, publishImpact } from "@/cms/pages/following";
import { contentFiltersSchema } from "@/cms/pages/list-filters";
import { type Operation, operation } from "../../_rest/operation";
import { code, id, partQuery } from "../../_schemas/common";
import { pageFactSchemas } from "../../_schemas/page-facts";
import { ofPage, onPlatform } from "./places";

const reading = { method: "GET", tag: "Pages", place: "platform", needs: ["page.read"] } as const;

/** What vendors do with a platform's page. */
export const pageFollowers: readonly Operation[] = [
  operation({
    ...reading,
    id: "getPageFollowing",
    path: `${onPlatform.path}/{pageId}/following`,
    summary: "How many vendors follow, override or hide a page as it is public",
    params: ofPage,
    answer: pageFactSchemas.PageFollowing,
    run: async (ctx, { params }) => ({ body: await findFollowing(ctx, params) }),
  }),
  operation({
    ...reading,
    id: "getPageImpact",
    path: `${onPlatform.path}/{pageId}/impact`,
    summary: "How many vendors would be asked to review if the page's draft were published",
    params: ofPage,
    answer: pageFactSchemas.PageImpact,
    run: async (ctx, { params }) => ({ body: await publishImpact(ctx, params) }),
  }),
  operation({
    ...reading,
    id: "listPageFollowers",
    path: `${onPlatform.path}/{pageId}/followers`,
    summary: "The vendors that follow, override or hide a page, by code",
    params: ofPage,
    query: z.strictObject({
      ...partQuery,
      cursor: code.optional().describe("`nextCursor` of the part before."),
      group: z
        .enum(["follow", "override", "own", "behind", "hidden", "paused"])
        .default("follow")
        .describe("`own` have a whole page there; for `behind` an update waits for a decision."),
      sectionId: id.optional().describe("Of `override`, those that change, hide or move this section."),
      search: contentFiltersSchema.shape.search.describe("Part of a name, or the beginning of a code."),
    }),
    answer: pageFactSchemas.FollowerList,
    run: async (ctx, { params, query: { cursor, limit, ...query } }) => {
      const found = await listFollowers(ctx, { ...params, ...query, after: cursor, limit: limit + 1 });
      const items = found.slice(0, limit);
      return { body: { items, nextCursor: found.length > limit ? (items.at(-1)?.code ?? null) : null } };
    },
  }),
];
