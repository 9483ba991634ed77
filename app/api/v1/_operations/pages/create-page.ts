import { z } from "zod";
import { copyPage } from "@/cms/pages/copy-page";
import { createPage } from "@/cms/pages/create-page";
import { layers } from "@/cms/pages/layer";
import { slugSchema } from "@/cms/pages/slug";
import { type Operation, operation } from "../../_rest/operation";
import { id, locale } from "../../_schemas/common";
import { document } from "../../_schemas/documents";
import { layer, pageSchemas } from "../../_schemas/page";
import { pageAnswer } from "./page-answer";
import { naming } from "./path-in-body";
import { onPlatform, pageLocation } from "./places";

const making = {
  method: "POST",
  tag: "Pages",
  place: "platform",
  answer: pageSchemas.Page,
  status: 201,
} as const;

/** How a platform comes by pages of its own. */
export const createPages: readonly Operation[] = [
  operation({
    ...making,
    id: "createPage",
    path: onPlatform.path,
    summary: "Create a page of the platform's own site, or a default for its vendors, as a draft",
    needs: ["page.create", "page.read"],
    body: z.strictObject({ layer: layer.exclude(["vendor"]), slug: slugSchema, locale, document }),
    run: async (ctx, { tenant, body }) => {
      const { document, ...place } = body;
      const where = { ...place, layer: layers[place.layer], platformId: tenant.platformId, vendorId: null };
      const { pageId } = await naming(body, () => createPage(ctx, { ...where, content: { document } }));
      return pageAnswer(ctx, pageId, { location: pageLocation(tenant, pageId) });
    },
  }),
  operation({
    ...making,
    id: "copyPage",
    path: "/platforms/{platform}/page-copies",
    summary: "Copy a page of this platform, or of another one, as a draft on this one",
    description: "The caller must be able to read the page where it is. Its pictures come along.",
    needs: ["page.read", "page.create"],
    body: z.strictObject({ pageId: id, slug: slugSchema.describe("The slug of the copy.") }),
    run: async (ctx, { tenant, body }) => {
      const { pageId } = await copyPage(ctx, { ...body, platformId: tenant.platformId });
      return pageAnswer(ctx, pageId, { location: pageLocation(tenant, pageId) });
    },
  }),
];
