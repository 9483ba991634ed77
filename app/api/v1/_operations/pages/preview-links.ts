import { z } from "zod";
import type { Context } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import { createPreviewLink } from "@/cms/previews/create-preview-link";
import { listPreviewLinks } from "@/cms/previews/list-preview-links";
import { previewLinkSchema } from "@/cms/previews/preview-link";
import { revokePreviewLink } from "@/cms/previews/revoke-preview-link";
import { revokePreviewLinks } from "@/cms/previews/revoke-preview-links";
import { env } from "@/lib/env";
import { type Operation, operation } from "../../_rest/operation";
import { id } from "../../_schemas/common";
import { previewLinkSchemas } from "../../_schemas/preview-link";
import { ofPage, type PagesAt, pageLocation } from "./places";

const ofLink = ofPage.extend({ linkId: id });
const { lifetime, shows } = previewLinkSchema.shape;

/** Links that show a page before it is public to whoever has them. */
export function previewLinks({ place, whose, path }: PagesAt): Operation[] {
  const page = { tag: "Pages", place, params: ofPage } as const;
  const links = `${path}/{pageId}/preview-links`;
  return [
    operation({
      ...page,
      id: `list${whose}PagePreviewLinks`,
      method: "GET",
      path: links,
      summary: "The newest 100 preview links of a page that were not revoked",
      needs: ["preview-link.read"],
      answer: previewLinkSchemas.PreviewLinkList,
      run: async (ctx, { params }) => ({
        body: { items: (await listPreviewLinks(ctx, params)).links, nextCursor: null },
      }),
    }),
    operation({
      ...page,
      id: `create${whose}PagePreviewLink`,
      method: "POST",
      path: links,
      summary: "Make a link that shows a page as it is now to whoever has it",
      description: "What is saved later is not shown by it.",
      needs: ["preview-link.create", "preview-link.read"],
      body: z.strictObject({
        lifetime: lifetime.describe("How long it works."),
        shows: shows.describe("The page as its editor goes on from it, or as visitors see it now."),
      }),
      answer: previewLinkSchemas.MadePreviewLink,
      status: 201,
      isToldOnce: true,
      run: async (ctx, { tenant, params: { pageId }, body }) => {
        const { linkId, secret } = await createPreviewLink(ctx, { pageId, ...body });
        const address = new URL(`/preview/${secret}`, env().APP_URL).href;
        const location = `${pageLocation(tenant, pageId)}/preview-links/${linkId}`;
        return { body: { ...(await linkOf(ctx, { pageId, linkId })), address }, location };
      },
    }),
    operation({
      ...page,
      id: `revoke${whose}PagePreviewLinks`,
      method: "DELETE",
      path: links,
      summary: "Make all preview links of a page useless, at once and for good",
      needs: ["preview-link.revoke"],
      run: async (ctx, { params }) => {
        await revokePreviewLinks(ctx, params);
        return { body: undefined };
      },
    }),
    operation({
      ...page,
      id: `get${whose}PagePreviewLink`,
      method: "GET",
      path: `${links}/{linkId}`,
      summary: "A preview link of a page; its address is told to nobody again",
      needs: ["preview-link.read"],
      params: ofLink,
      answer: previewLinkSchemas.PreviewLink,
      run: async (ctx, { params }) => ({ body: await linkOf(ctx, params) }),
    }),
    operation({
      ...page,
      id: `revoke${whose}PagePreviewLink`,
      method: "DELETE",
      path: `${links}/{linkId}`,
      summary: "Make a preview link useless, at once and for good",
      needs: ["preview-link.revoke"],
      params: ofLink,
      run: async (ctx, { params }) => {
        await revokePreviewLink(ctx, params);
        return { body: undefined };
      },
    }),
  ];
}

async function linkOf(ctx: Context, target: { pageId: string; linkId: string }) {
  const { links } = await listPreviewLinks(ctx, target);
  const [link] = links;
  if (!link) throw new NotFound("There is no such preview link of this page.");
  return link;
}
