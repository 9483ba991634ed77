import { z } from "zod";
import { revertPage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { pageFieldsSchema } from "@/cms/pages/document";
import { layoutNames } from "@/cms/pages/layouts/layouts";
import { linkPage } from "@/cms/pages/link-page";
import { overridePage } from "@/cms/pages/override-page";
import { revertSection } from "@/cms/pages/revert-section";
import { saveDraft } from "@/cms/pages/save-draft";
import { slugSchema } from "@/cms/pages/slug";
import { startPage } from "@/cms/pages/start-page";
import { type Operation, operation } from "../../_rest/operation";
import { id, locale } from "../../_schemas/common";
import { document, patch } from "../../_schemas/documents";
import { pageSchemas } from "../../_schemas/page";
import { pageAnswer } from "./page-answer";
import { naming } from "./path-in-body";
import { ofPage, ofSection, ofVendor, pageLocation, pageStep } from "./places";

const page = { tag: "Pages", place: "vendor", answer: pageSchemas.Page } as const;
const place = { slug: slugSchema, locale };

/** How a vendor comes by pages of its own, and gives them back. */
export const overridePages: readonly Operation[] = [
  operation({
    ...page,
    id: "createVendorPage",
    method: "POST",
    path: ofVendor.path,
    summary: "Begin a custom page, blank or with a starting layout, as a draft",
    description: "Where the platform has a page at the slug already: `overridePage`.",
    needs: ["page.create", "page.read"],
    body: z.strictObject({
      ...place,
      title: pageFieldsSchema.shape.title,
      layout: z.enum(layoutNames).nullable().default(null),
    }),
    status: 201,
    run: async (ctx, { tenant, body }) => {
      const { platformId, vendorId } = tenant;
      const { pageId } = await startPage(ctx, { platformId, vendorId, ...body });
      return pageAnswer(ctx, pageId, { location: pageLocation(tenant, pageId) });
    },
  }),
  operation({
    ...page,
    id: "overridePage",
    method: "POST",
    path: "/platforms/{platform}/vendors/{vendor}/overrides",
    summary: "Override what the storefront inherits at a slug, as a draft",
    description:
      "It follows its default in everything but what it changes: by a patch, or by the whole page as it should look, with the revision of the default that it was made from. Neither changes nothing yet.",
    needs: ["page.override", "page.read"],
    body: z
      .strictObject({
        ...place,
        patch: patch.optional(),
        document: document.optional(),
        originRevisionId: id.optional().describe("With a document: `revisionId` of the default that was read."),
      })
      .refine(({ patch, document }) => !patch || !document, {
        path: ["patch"],
        message: "cannot come with a document: one of them says what is changed",
      }),
    status: 201,
    run: async (ctx, { tenant, body }) => {
      const { platformId, vendorId } = tenant;
      const { patch, document, originRevisionId, ...place } = body;
      const change = patch ? { patch } : document && { document, originRevisionId };
      const { pageId } = await naming(body, () => overridePage(ctx, { platformId, vendorId, ...place, change }));
      return pageAnswer(ctx, pageId, { location: pageLocation(tenant, pageId) });
    },
  }),
  operation({
    ...page,
    id: "saveVendorPagePatch",
    method: "PUT",
    path: `${ofVendor.path}/{pageId}/draft/patch`,
    summary: "Save a new draft of an override by what it changes of its default",
    description: "`getVendorPageStanding` gives the patch of the draft so far, and the revision that it was made on.",
    needs: ["page.save-draft", "page.read"],
    params: ofPage,
    body: z.strictObject({ patch, baseRevisionId: id.describe("The default's revision that the patch is made on.") }),
    isConditional: true,
    run: async (ctx, { params: { pageId }, version, body }) => {
      await naming(body, () => saveDraft(ctx, { pageId, version, content: body }));
      return pageAnswer(ctx, pageId);
    },
  }),
  pageStep(ofVendor, {
    name: "revert",
    summary: "Give a page back to its default",
    description: "The vendor's own page is deleted, which `restoreVendorPage` undoes.",
    needs: "page.revert",
    isConditional: true,
    verb: revertPage,
  }),
  operation({
    ...page,
    id: "revertVendorPageSection",
    method: "POST",
    path: `${ofVendor.path}/{pageId}/sections/{sectionId}/revert`,
    summary: "Give one section back to the default, or take out one that the vendor added",
    needs: ["page.save-draft", "page.read"],
    params: ofSection,
    isConditional: true,
    run: async (ctx, { params, version }) => {
      await revertSection(ctx, { ...params, version });
      return pageAnswer(ctx, params.pageId);
    },
  }),
  pageStep(ofVendor, {
    name: "detach",
    summary: "Make an override whole: it looks as it does and follows its default no longer",
    needs: "page.detach",
    isConditional: true,
    verb: detachPage,
  }),
  pageStep(ofVendor, {
    name: "link",
    summary: "Make a whole page an override of what stands behind it",
    description: "Links again a page that was detached, and lets a custom page adopt a default that appeared later.",
    needs: "page.link",
    isConditional: true,
    verb: linkPage,
  }),
];
