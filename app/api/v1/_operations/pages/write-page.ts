import { z } from "zod";
import { givenBackSchema } from "@/cms/inheritance/give-back";
import { changeMenu, menuChangeSchema } from "@/cms/pages/change-menu";
import { renamePage } from "@/cms/pages/rename-page";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { saveDraft } from "@/cms/pages/save-draft";
import { slugSchema } from "@/cms/pages/slug";
import { translatePage } from "@/cms/pages/translate-page";
import { type Operation, operation } from "../../_rest/operation";
import { id, locale } from "../../_schemas/common";
import { document } from "../../_schemas/documents";
import { pageSchemas } from "../../_schemas/page";
import { pageAnswer } from "./page-answer";
import { naming } from "./path-in-body";
import { ofPage, type PagesAt, pageLocation } from "./places";

const { menu, order } = menuChangeSchema.shape;

/** What ends in a draft, or says where a page stands. */
export function writePage({ place, whose, path }: PagesAt): Operation[] {
  const page = { tag: "Pages", place, answer: pageSchemas.Page } as const;
  return [
    operation({
      ...page,
      id: `save${whose}PageDraft`,
      method: "PUT",
      path: `${path}/{pageId}/draft`,
      summary: "Save a new draft of the whole page",
      description:
        "What is public stays as it is. Of an override, what differs from its default becomes what it changes; a value that it changed goes on overriding even where it is the default's again, unless it is given back.",
      needs: ["page.save-draft", "page.read"],
      params: ofPage,
      body: z.strictObject({
        document,
        originRevisionId: id
          .nullable()
          .optional()
          .describe(
            "Of an override it must be there: `originRevisionId` of the page that was read. What its default has changed since is followed.",
          ),
        givenBack: givenBackSchema
          .unwrap()
          .optional()
          .describe("Of an override: what follows the default again, by section id, `id.field`, or page field."),
      }),
      isConditional: true,
      run: async (ctx, { params: { pageId }, version, body }) => {
        await naming(body, () => saveDraft(ctx, { pageId, version, content: body }));
        return pageAnswer(ctx, pageId);
      },
    }),
    operation({
      ...page,
      id: `change${whose}PageMenu`,
      method: "PUT",
      path: `${path}/{pageId}/menus/{menu}`,
      summary: "Put a page into a menu, or take it out",
      description: "A new draft, unless the page stands in the menu already, or is out of it.",
      needs: ["page.save-draft", "page.read"],
      params: ofPage.extend({ menu }),
      body: z.strictObject({ order: order.describe("Its place in the menu, lowest first; null takes it out.") }),
      isConditional: true,
      run: async (ctx, { params, body, version }) => {
        await changeMenu(ctx, { ...params, ...body, version });
        return pageAnswer(ctx, params.pageId);
      },
    }),
    operation({
      ...page,
      id: `rename${whose}Page`,
      method: "POST",
      path: `${path}/{pageId}/rename`,
      summary: "Give a page another slug",
      description: "Everything that stands at the old one moves along, in all languages. No version rises by it.",
      needs: ["page.rename", "page.read"],
      params: ofPage,
      body: z.strictObject({
        slug: slugSchema,
        from: slugSchema.optional().describe("The slug that was seen; it must still be that one."),
        isRedirected: z
          .boolean()
          .optional()
          .describe("Whether the old address leads on; left out, where it is public."),
      }),
      mayNameVersion: true,
      run: async (ctx, { params: { pageId }, body, version }) => {
        const { tags } = await renamePage(ctx, { pageId, version, ...body });
        return pageAnswer(ctx, pageId, { tags });
      },
    }),
    operation({
      ...page,
      id: `translate${whose}Page`,
      method: "POST",
      path: `${path}/{pageId}/translations`,
      summary: "Begin a page in another language, with a copy of what it says",
      description:
        "Where the platform has the page in that language, a vendor's translation is an override of it, which needs `page.override` in place of `page.create`.",
      needs: ["page.read", "page.create"],
      params: ofPage,
      body: z.strictObject({ locale }),
      status: 201,
      run: async (ctx, { tenant, params, body }) => {
        const { pageId } = await translatePage(ctx, { ...params, ...body });
        return pageAnswer(ctx, pageId, { location: pageLocation(tenant, pageId) });
      },
    }),
    operation({
      ...page,
      id: `restore${whose}PageRevision`,
      method: "POST",
      path: `${path}/{pageId}/revisions/{revisionId}/restore`,
      summary: "Make an older revision the draft again",
      needs: ["page.save-draft", "page.read"],
      params: ofPage.extend({ revisionId: id }),
      isConditional: true,
      run: async (ctx, { params, version }) => {
        await restoreRevision(ctx, { ...params, version });
        return pageAnswer(ctx, params.pageId);
      },
    }),
  ];
}
