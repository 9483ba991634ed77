import { z } from "zod";
import { removeLater } from "@/app/api/media/remove-later";
import { removeUnneeded } from "@/app/api/media/remove-unneeded";
import type { Context } from "@/cms/context";
import { cropSchema } from "@/cms/media/crop";
import { cropMedia } from "@/cms/media/crop-media";
import { mediaToRework } from "@/cms/media/media-for-write";
import { type Refiled, replaceMedia } from "@/cms/media/replace-media";
import { type StoredCrop, storeCrop, takingTurns } from "@/cms/media/store-picture";
import { type Operation, operation, type Received, type Receiving } from "../../_rest/operation";
import { id } from "../../_schemas/common";
import { mediaSchemas } from "../../_schemas/media";
import { places } from "../places";
import { mediaAnswer } from "./media-answer";
import { receiveOther } from "./receive-picture";

const mediaId = z.strictObject({ mediaId: id });
const cropBody = z.strictObject({
  crop: cropSchema.nullable().describe("In pixels of the original, from its left and its top; null shows all of it."),
});

/** Other files of pictures that are there. */
export const reworkOperations: readonly Operation[] = places.flatMap(({ place, whose, base }) => {
  const picture = {
    method: "PUT",
    tag: "Media",
    place,
    needs: ["media.update", "media.read"],
    params: mediaId,
    answer: mediaSchemas.Picture,
    isConditional: true,
  } as const;
  return [
    operation({
      ...picture,
      id: `crop${whose}Media`,
      path: `${base}/media/{mediaId}/crop`,
      summary: "Show a part of a picture wherever it stands, or all of it again",
      description: "The original is kept. Who may not publish cannot crop what visitors see.",
      body: cropBody,
      receive: receiveCrop,
      run: async (ctx, { params, version, received: stored }) =>
        refiled(ctx, params, await cropMedia(ctx, { ...params, version, stored })),
    }),
    operation({
      ...picture,
      id: `replace${whose}Media`,
      path: `${base}/media/{mediaId}/file`,
      summary: "Show another file wherever a picture stands",
      description:
        "The body is the file itself, as for an upload. It is whole and its middle in view; name and alternative text stay. Who may not publish cannot replace what visitors see.",
      receives: "image/*",
      receive: receiveOther,
      run: async (ctx, { params, version, received: { stored } }) =>
        refiled(ctx, params, await replaceMedia(ctx, { ...params, version, stored })),
    }),
  ];
});

/** Writes the files of a part: between two transactions, since it takes seconds, for which no connection is held. */
async function receiveCrop(
  _: Request,
  { params, version, body, inPlace }: Receiving<{ mediaId: string }, unknown, z.output<typeof cropBody>>,
): Promise<Received<StoredCrop>> {
  const row = await inPlace((ctx) => mediaToRework(ctx, { ...params, version }));
  const stored = await takingTurns(() => storeCrop(row, body.crop));
  return { value: stored, hash: "", discard: () => removeUnneeded(params.mediaId, stored.keys) };
}

async function refiled(ctx: Context, { mediaId }: { mediaId: string }, { tags, obsolete }: Refiled) {
  const answer = await mediaAnswer(ctx, mediaId, { tags });
  return { ...answer, afterwards: () => removeLater(obsolete) };
}
