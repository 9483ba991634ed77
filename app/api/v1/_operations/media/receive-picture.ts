import { createHash, randomUUID } from "node:crypto";
import { removeUnneeded } from "@/app/api/media/remove-unneeded";
import { Invalid } from "@/cms/errors";
import { mediaToRework } from "@/cms/media/media-for-write";
import { refuseFullLibrary } from "@/cms/media/refuse-full-library";
import { receivingFew, type StoredPicture, storePicture, takingTurns } from "@/cms/media/store-picture";
import { authorise } from "@/cms/policy";
import type { Received, Receiving } from "../../_rest/operation";
import { Refusal } from "../../_rest/problem";
import { ownerOf } from "../places";

export type ReceivedPicture = { mediaId: string; stored: StoredPicture };

/**
 * Reads a picture that is sent as it is and stores its files. Who may not, or has no room, is refused before it is read;
 * then few at once are read and worked on.
 *
 * @throws Refusal where it is sent as something else; Invalid, Forbidden, Conflict.
 */
export async function receivePicture(
  request: Request,
  { tenant, inPlace }: Receiving,
): Promise<Received<ReceivedPicture>> {
  const owner = ownerOf(tenant);
  await inPlace(async (ctx) => {
    authorise(ctx, "media.create", owner);
    await refuseFullLibrary(ctx, owner, 0);
  });
  return storeSent(request, randomUUID(), { isNew: true });
}

/** The same for a picture that is there, which another file is to take the place of. @throws NotFound as well. */
export async function receiveOther(
  request: Request,
  { params: { mediaId }, version, inPlace }: Receiving<{ mediaId: string }>,
): Promise<Received<ReceivedPicture>> {
  await inPlace((ctx) => mediaToRework(ctx, { mediaId, version }));
  return storeSent(request, mediaId, { isNew: false });
}

async function storeSent(
  request: Request,
  mediaId: string,
  { isNew }: { isNew: boolean },
): Promise<Received<ReceivedPicture>> {
  if (!request.headers.get("content-type")?.toLowerCase().startsWith("image/")) {
    throw new Refusal(
      "unsupported-media-type",
      "Send the picture itself as the body, with its type, such as image/png.",
    );
  }
  return receivingFew(async () => {
    const file = await fileOf(request);
    const stored = await takingTurns(() => storePicture(mediaId, file));
    return {
      value: { mediaId, stored },
      hash: createHash("sha256").update(file).digest("hex"),
      discard: () => removeUnneeded(mediaId, stored.keys, { isNew }),
    };
  });
}

async function fileOf(request: Request): Promise<Uint8Array> {
  const file = await request.arrayBuffer().catch(() => null);
  if (file?.byteLength) return new Uint8Array(file);
  throw new Invalid([{ path: "file", message: "did not arrive whole" }]);
}
