import { NotFound } from "@/cms/errors";
import { mediaToRework } from "@/cms/media/media-for-write";
import { originalKey } from "@/cms/media/rendering";
import { readFile } from "@/lib/media-storage";
import { answerOf, mediaIdIn } from "../../answer";

type Params = { params: Promise<{ id: string }> };

/** A picture as a whole, also what is cut off: for those alone who may cut it otherwise. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  return answerOf(request, async ({ run }) => {
    const mediaId = await mediaIdIn(params);
    const { contentHash } = await run((ctx) => mediaToRework(ctx, { mediaId }));
    const file = await readFile(originalKey(mediaId, contentHash));
    if (!file) throw new NotFound("The file of the picture is gone. Replace it by another.");
    return new Response(new Uint8Array(file), { headers: { "content-type": "image/webp" } });
  });
}
