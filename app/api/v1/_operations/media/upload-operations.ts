import { z } from "zod";
import { addMedia } from "@/cms/media/add-media";
import { type Operation, operation } from "../../_rest/operation";
import { mediaSchemas } from "../../_schemas/media";
import { ownerOf, pathOf, places } from "../places";
import { mediaAnswer } from "./media-answer";
import { receivePicture } from "./receive-picture";

const query = z.strictObject({
  name: z.string().trim().min(1).max(200).default("Picture").describe("The name of the file."),
  alt: z.string().trim().max(200).optional().describe("What those hear who do not see it."),
  isDecorative: z.boolean().optional().describe("Whether there is nothing to hear."),
});

/** Pictures that are sent into the library of a platform, or of a vendor on it. */
export const uploadOperations: readonly Operation[] = places.map(({ place, whose, base }) =>
  operation({
    id: `upload${whose}Media`,
    method: "POST",
    path: `${base}/media`,
    tag: "Media",
    summary: "Add a picture to the library",
    description:
      "The body is the file itself: JPEG, PNG, WebP, AVIF or GIF of at most 20 MiB. Of one that moves, the first picture is kept.",
    place,
    needs: ["media.create", "media.read"],
    query,
    receives: "image/*",
    receive: receivePicture,
    answer: mediaSchemas.Picture,
    status: 201,
    run: async (ctx, { tenant, query: { name, ...details }, received }) => {
      const { mediaId, tags } = await addMedia(ctx, { ...ownerOf(tenant), ...details, ...received, fileName: name });
      return mediaAnswer(ctx, mediaId, { tags, location: `${pathOf(tenant)}/media/${mediaId}` });
    },
  }),
);
