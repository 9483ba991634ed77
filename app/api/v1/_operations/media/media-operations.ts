import { z } from "zod";
import { deleteMedia, restoreMedia } from "@/cms/media/delete-media";
import { listMedia } from "@/cms/media/list-media";
import { listMediaUses } from "@/cms/media/list-media-uses";
import { mediaDetailsSchema } from "@/cms/media/media";
import { updateMedia } from "@/cms/media/update-media";
import { momentSchema } from "@/lib/console/moment";
import { placeIn, writeCursor } from "../../_rest/cursor";
import { type Operation, operation } from "../../_rest/operation";
import { id, partQuery, search } from "../../_schemas/common";
import { mediaSchemas } from "../../_schemas/media";
import { places } from "../places";
import { mediaAnswer, pictureOf } from "./media-answer";

const mediaId = z.strictObject({ mediaId: id });
const cursorSchema = z.strictObject({ at: momentSchema, id: z.uuid() });

/** The pictures of a platform, or those that a vendor on it can show. */
export const mediaOperations: readonly Operation[] = places.flatMap(({ place, whose, base }) => {
  const shared = { tag: "Media", place } as const;
  const one = { ...shared, params: mediaId, answer: mediaSchemas.Picture };
  return [
    operation({
      ...shared,
      id: `list${whose}Media`,
      method: "GET",
      path: `${base}/media`,
      summary: whose
        ? "The pictures of a vendor and of its platform, the newest first"
        : "The pictures, the newest first",
      needs: ["media.read"],
      query: z.strictObject({
        search,
        whose: z.enum(["platform", "vendor"]).optional().describe("Only the platform's own, or only vendors'."),
        ...partQuery,
      }),
      answer: mediaSchemas.PictureList,
      run: async (ctx, { query: { cursor, ...filter } }) => {
        const { pictures, next } = await listMedia(ctx, { ...filter, after: placeIn(cursorSchema, cursor) });
        return { body: { items: pictures.map(pictureOf), nextCursor: next && writeCursor(next) } };
      },
    }),
    operation({
      ...one,
      id: `get${whose}Media`,
      method: "GET",
      path: `${base}/media/{mediaId}`,
      summary: "A picture",
      needs: ["media.read"],
      run: (ctx, { params }) => mediaAnswer(ctx, params.mediaId),
    }),
    operation({
      ...one,
      id: `update${whose}Media`,
      method: "PATCH",
      path: `${base}/media/{mediaId}`,
      summary: "Change a picture's name, its alternative text and what of it stays in view",
      description: "What is left out stays.",
      needs: ["media.update", "media.read"],
      body: mediaDetailsSchema.partial(),
      isConditional: true,
      run: async (ctx, { params, body, version }) => {
        const { tags } = await updateMedia(ctx, { ...body, ...params, version });
        return mediaAnswer(ctx, params.mediaId, { tags });
      },
    }),
    operation({
      ...shared,
      id: `delete${whose}Media`,
      method: "DELETE",
      path: `${base}/media/{mediaId}`,
      summary: "Delete a picture that no page shows; it can be restored for 30 days",
      needs: ["media.delete"],
      params: mediaId,
      isConditional: true,
      run: async (ctx, { params, version }) => {
        const { tags } = await deleteMedia(ctx, { ...params, version });
        return { body: undefined, tags };
      },
    }),
    operation({
      ...one,
      id: `restore${whose}Media`,
      method: "POST",
      path: `${base}/media/{mediaId}/restore`,
      summary: "Bring a deleted picture back",
      needs: ["media.delete", "media.read"],
      mayNameVersion: true,
      run: async (ctx, { params, version }) => {
        const { tags } = await restoreMedia(ctx, { ...params, version });
        return mediaAnswer(ctx, params.mediaId, { tags });
      },
    }),
    operation({
      ...shared,
      id: `list${whose}MediaUses`,
      method: "GET",
      path: `${base}/media/{mediaId}/uses`,
      summary: "The pages that show a picture, will, or would if their draft was published",
      needs: ["media.read"],
      params: mediaId,
      answer: mediaSchemas.PictureUses,
      run: async (ctx, { params }) => {
        const { uses, count } = await listMediaUses(ctx, params);
        return { body: { items: uses, count } };
      },
    }),
  ];
});
