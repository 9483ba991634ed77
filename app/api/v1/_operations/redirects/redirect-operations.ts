import { z } from "zod";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { deleteRedirect } from "@/cms/redirects/delete-redirect";
import { listRedirects } from "@/cms/redirects/list-redirects";
import { redirectSchema } from "@/cms/redirects/schema";
import { traceRedirect } from "@/cms/redirects/trace-redirect";
import { updateRedirect } from "@/cms/redirects/update-redirect";
import { placeIn, writeCursor } from "../../_rest/cursor";
import { type Operation, operation } from "../../_rest/operation";
import { id, partQuery, search } from "../../_schemas/common";
import { redirectSchemas } from "../../_schemas/redirect";
import { ownerOf, pathOf, places } from "../places";
import { redirectAnswer, traceAnswer } from "./redirect-answer";

const redirectId = z.strictObject({ redirectId: id });
const cursorSchema = z.strictObject({ from: z.string(), id: z.uuid() });

/** The redirects of a platform's own site, or of a vendor's storefront on it. */
export const redirectOperations: readonly Operation[] = places.flatMap(({ place, whose, base }) => {
  const shared = { tag: "Redirects", place } as const;
  return [
    operation({
      ...shared,
      id: `list${whose}Redirects`,
      method: "GET",
      path: `${base}/redirects`,
      summary: whose ? "The redirects of a storefront" : "The redirects of a platform, those of its storefronts too",
      needs: ["redirect.read"],
      query: z.strictObject({ search, ...partQuery }),
      answer: redirectSchemas.RedirectList,
      run: async (ctx, { query: { cursor, ...filter } }) => {
        const { redirects, next } = await listRedirects(ctx, { ...filter, after: placeIn(cursorSchema, cursor) });
        return { body: { items: redirects, nextCursor: next && writeCursor(next) } };
      },
    }),
    operation({
      ...shared,
      id: `trace${whose}Redirect`,
      method: "GET",
      path: `${base}/redirects/trace`,
      summary: "Where a path of the site leads in the end",
      needs: ["redirect.read"],
      query: z.strictObject({ path: z.string().min(1).max(500) }),
      answer: redirectSchemas.RedirectTrace,
      run: async (ctx, { tenant, query }) => ({
        body: traceAnswer(await traceRedirect(ctx, { ...ownerOf(tenant), ...query })),
      }),
    }),
    operation({
      ...shared,
      id: `get${whose}Redirect`,
      method: "GET",
      path: `${base}/redirects/{redirectId}`,
      summary: "A redirect",
      needs: ["redirect.read"],
      params: redirectId,
      answer: redirectSchemas.Redirect,
      run: (ctx, { params }) => redirectAnswer(ctx, params.redirectId),
    }),
    operation({
      ...shared,
      id: `create${whose}Redirect`,
      method: "POST",
      path: `${base}/redirects`,
      summary: "Send visitors of a path without a page to another path of the same site",
      needs: ["redirect.create", "redirect.read"],
      body: redirectSchema,
      answer: redirectSchemas.Redirect,
      status: 201,
      run: async (ctx, { tenant, body }) => {
        const { redirectId, tags } = await createRedirect(ctx, { ...ownerOf(tenant), ...body });
        return redirectAnswer(ctx, redirectId, { tags, location: `${pathOf(tenant)}/redirects/${redirectId}` });
      },
    }),
    operation({
      ...shared,
      id: `update${whose}Redirect`,
      method: "PUT",
      path: `${base}/redirects/{redirectId}`,
      summary: "Change from where, and to where, a redirect leads",
      needs: ["redirect.update", "redirect.read"],
      params: redirectId,
      body: redirectSchema,
      answer: redirectSchemas.Redirect,
      isConditional: true,
      run: async (ctx, { params, body, version }) => {
        const { tags } = await updateRedirect(ctx, { ...params, ...body, version });
        return redirectAnswer(ctx, params.redirectId, { tags });
      },
    }),
    operation({
      ...shared,
      id: `delete${whose}Redirect`,
      method: "DELETE",
      path: `${base}/redirects/{redirectId}`,
      summary: "End a redirect",
      needs: ["redirect.delete"],
      params: redirectId,
      isConditional: true,
      run: async (ctx, { params, version }) => {
        const { tags } = await deleteRedirect(ctx, { ...params, version });
        return { body: undefined, tags };
      },
    }),
  ];
});
