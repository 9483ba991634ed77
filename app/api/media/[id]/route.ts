import { z } from "zod";
import { deleteMedia } from "@/cms/media/delete-media";
import { findMedia } from "@/cms/media/find-media";
import { listMediaUses } from "@/cms/media/list-media-uses";
import { mediaDetailsSchema } from "@/cms/media/media";
import { updateMedia } from "@/cms/media/update-media";
import { parse } from "@/cms/parse";
import { answerOf, mediaIdIn } from "../answer";

type Params = { params: Promise<{ id: string }> };

const changeSchema = mediaDetailsSchema.partial().extend({ version: z.int().optional() });

/** A picture of a library, and where it is shown. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  return answerOf(request, async ({ run }) => {
    const mediaId = await mediaIdIn(params);
    return run(async (ctx) => ({
      picture: await findMedia(ctx, { mediaId }),
      ...(await listMediaUses(ctx, { mediaId })),
    }));
  });
}

/** Says something else about it: name, alternative text, focal point. */
export function PATCH(request: Request, { params }: Params): Promise<Response> {
  return answerOf(request, async ({ run }) => {
    const mediaId = await mediaIdIn(params);
    const change = parse(changeSchema, await request.json().catch(() => null));
    return run((ctx) => updateMedia(ctx, { mediaId, ...change }));
  });
}

export function DELETE(request: Request, { params }: Params): Promise<Response> {
  return answerOf(request, async ({ run }) => {
    const mediaId = await mediaIdIn(params);
    return run((ctx) => deleteMedia(ctx, { mediaId }));
  });
}
