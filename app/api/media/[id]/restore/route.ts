import { restoreMedia } from "@/cms/media/delete-media";
import { answerOf, mediaIdIn } from "../../answer";

type Params = { params: Promise<{ id: string }> };

/** Undoes a deletion. */
export function POST(request: Request, { params }: Params): Promise<Response> {
  return answerOf(request, async ({ run }) => {
    const mediaId = await mediaIdIn(params);
    return run((ctx) => restoreMedia(ctx, { mediaId }));
  });
}
