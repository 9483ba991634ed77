import type { z } from "zod";
import type { Context } from "@/cms/context";
import { findMedia } from "@/cms/media/find-media";
import type { LibraryPicture } from "@/cms/media/media";
import type { Outcome } from "../../_rest/operation";
import type { mediaSchemas } from "../../_schemas/media";

type Picture = z.input<typeof mediaSchemas.Picture>;

/** A picture as the API tells of it. */
export function pictureOf({ createdAt, ...picture }: LibraryPicture): Picture {
  return { ...picture, createdAt: new Date(createdAt) };
}

/** A picture as it is now, with its version; what an operation that changes one answers with. */
export async function mediaAnswer(
  ctx: Context,
  mediaId: string,
  changed: Pick<Outcome<unknown>, "tags" | "location"> = {},
): Promise<Outcome<Picture>> {
  const picture = await findMedia(ctx, { mediaId });
  const { tags, location } = changed;
  return { body: pictureOf(picture), version: picture.version, tags, location };
}
