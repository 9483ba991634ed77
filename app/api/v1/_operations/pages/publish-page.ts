import { z } from "zod";
import { deletePage } from "@/cms/pages/delete-page";
import { publishPage } from "@/cms/pages/publish-page";
import { restorePage } from "@/cms/pages/restore-page";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { type Operation, operation } from "../../_rest/operation";
import { momentInput } from "../../_schemas/common";
import { pageSchemas } from "../../_schemas/page";
import { pageAnswer } from "./page-answer";
import { ofPage, type PagesAt, pageStep } from "./places";

/** What decides whether visitors see a page. */
export function publishedPage(at: PagesAt): Operation[] {
  const { place, whose, path } = at;
  return [
    operation({
      id: `publish${whose}Page`,
      method: "POST",
      path: `${path}/{pageId}/publish`,
      tag: "Pages",
      summary: "Publish the draft, now or later",
      description: "A page that is scheduled may be given another time, or be published now.",
      place,
      needs: ["page.publish", "page.read"],
      params: ofPage,
      body: z.strictObject({
        at: momentInput.nullable().default(null).describe("Null, or a time that has passed: now."),
      }),
      answer: pageSchemas.Page,
      isConditional: true,
      run: async (ctx, { params: { pageId }, body, version }) => {
        const { tags } = await publishPage(ctx, { pageId, ...body, version });
        return pageAnswer(ctx, pageId, { tags });
      },
    }),
    pageStep(at, {
      name: "unpublish",
      summary: "Take a page off the site, and off the schedule",
      description: "What was public is its draft then, unless it has a newer one.",
      needs: "page.unpublish",
      isConditional: true,
      verb: unpublishPage,
    }),
    operation({
      id: `delete${whose}Page`,
      method: "DELETE",
      path: `${path}/{pageId}`,
      tag: "Pages",
      summary: "Delete a page",
      description:
        "It can be restored with all its revisions. Overrides of it become whole pages that look as they did.",
      place,
      needs: ["page.delete"],
      params: ofPage,
      isConditional: true,
      run: async (ctx, { params, version }) => {
        const { tags } = await deletePage(ctx, { ...params, version });
        return { body: undefined, tags };
      },
    }),
    pageStep(at, {
      name: "restore",
      summary: "Bring back a page that was deleted or reverted",
      needs: "page.restore",
      isConditional: false,
      verb: restorePage,
    }),
  ];
}
