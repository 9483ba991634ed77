import { randomUUID } from "node:crypto";
import { after } from "next/server";
import { z } from "zod";
import type { Context } from "@/cms/context";
import { Invalid } from "@/cms/errors";
import { addMedia } from "@/cms/media/add-media";
import { findMedia } from "@/cms/media/find-media";
import type { LibraryPicture } from "@/cms/media/media";
import { mediaToRework } from "@/cms/media/media-for-write";
import { refuseFullLibrary } from "@/cms/media/refuse-full-library";
import { replaceMedia } from "@/cms/media/replace-media";
import { receivingFew, type StoredPicture, storePicture, takingTurns } from "@/cms/media/store-picture";
import { parse } from "@/cms/parse";
import { authorise } from "@/cms/policy";
import type { Asked, Owner } from "./answer";
import { removeLater } from "./remove-later";
import { removeUnneeded } from "./remove-unneeded";
import { takeBackAfter } from "./take-back-after";

/** The picture that a file takes the place of, and the version of it that the sender saw. */
const targetSchema = z.strictObject({ replaces: z.uuid().nullable(), version: z.coerce.number().int().optional() });
type Target = z.output<typeof targetSchema>;

export type Received = { picture: LibraryPicture; isAnimated: boolean; tags: string[] };

/**
 * Takes a picture in. All but the file stands in the address, so that who may not is refused before it is read; then few
 * files at once are read and worked on, and the row is written once they are stored.
 *
 * @throws Invalid, Forbidden, NotFound, Conflict.
 */
export async function receivePicture({ owner, run }: Asked, request: Request): Promise<Received> {
  const target = targetOf(new URL(request.url).searchParams);
  await run((ctx) => refuseEarly(ctx, owner, target));
  return receivingFew(async () => {
    const mediaId = target.replaces ?? randomUUID();
    const file = await fileOf(request);
    const stored = await takingTurns(async () => storePicture(mediaId, new Uint8Array(await file.arrayBuffer())));
    try {
      const { obsolete, ...done } = await run((ctx) => write(ctx, owner, { target, mediaId, name: file.name, stored }));
      after(() => removeLater(obsolete));
      return { ...done, isAnimated: stored.isAnimated };
    } catch (error) {
      const isNew = target.replaces === null;
      await takeBackAfter(error, () => removeUnneeded(mediaId, stored.keys, { isNew }));
      throw error;
    }
  });
}

function targetOf(parameters: URLSearchParams): Target {
  const version = parameters.get("version") ?? undefined;
  return parse(targetSchema, { replaces: parameters.get("replaces"), version });
}

async function refuseEarly(ctx: Context, owner: Owner, { replaces, version }: Target): Promise<void> {
  if (replaces) await mediaToRework(ctx, { mediaId: replaces, version });
  else {
    authorise(ctx, "media.create", owner);
    await refuseFullLibrary(ctx, owner, 0);
  }
}

async function fileOf(request: Request): Promise<File> {
  const form = await request.formData().catch(() => null);
  const file = form?.get("file");
  if (file instanceof File) return file;
  throw new Invalid([{ path: "file", message: "The file did not arrive whole. Try again." }]);
}

type Writing = { target: Target; mediaId: string; name: string; stored: StoredPicture };

async function write(ctx: Context, owner: Owner, { target, mediaId, name, stored }: Writing) {
  const { replaces, version } = target;
  const { tags, obsolete } = replaces
    ? await replaceMedia(ctx, { mediaId, version, stored })
    : { ...(await addMedia(ctx, { ...owner, mediaId, fileName: name, stored })), obsolete: [] };
  return { tags, obsolete, picture: await findMedia(ctx, { mediaId }) };
}
