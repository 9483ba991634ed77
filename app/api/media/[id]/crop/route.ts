import { after } from "next/server";
import { z } from "zod";
import { cropSchema } from "@/cms/media/crop";
import { cropMedia } from "@/cms/media/crop-media";
import { mediaToRework } from "@/cms/media/media-for-write";
import { storeCrop, takingTurns } from "@/cms/media/store-picture";
import { parse } from "@/cms/parse";
import { answerOf, mediaIdIn } from "../../answer";
import { removeLater } from "../../remove-later";
import { removeUnneeded } from "../../remove-unneeded";
import { takeBackAfter } from "../../take-back-after";

type Params = { params: Promise<{ id: string }> };

const changeSchema = z.strictObject({ crop: cropSchema.nullable(), version: z.int().optional() });

/** Shows a part of a picture, or with `null` all of it again. */
export function PUT(request: Request, { params }: Params): Promise<Response> {
  return answerOf(request, async ({ run }) => {
    const mediaId = await mediaIdIn(params);
    const { crop, version } = parse(changeSchema, await request.json().catch(() => null));
    const row = await run((ctx) => mediaToRework(ctx, { mediaId, version }));
    // Between two transactions: it takes seconds, for which no connection is held.
    const stored = await takingTurns(() => storeCrop(row, crop));
    const { obsolete, ...done } = await run((ctx) => cropMedia(ctx, { mediaId, version, stored })).catch(
      async (error) => {
        await takeBackAfter(error, () => removeUnneeded(mediaId, stored.keys));
        throw error;
      },
    );
    after(() => removeLater(obsolete));
    return done;
  });
}
