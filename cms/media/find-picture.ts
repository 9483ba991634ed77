import { inArray } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { media } from "@/db/schema";
import type { RenderedRow } from "./rendering";

/** What visitors may know of a picture, or null where there is none, or none any more. */
export async function findPicture(db: Queryable, mediaId: string): Promise<RenderedRow | null> {
  const [found] = await findPictures(db, [mediaId]);
  return found ?? null;
}

/** The same of several; those that are none are left out. */
export function findPictures(db: Queryable, mediaIds: readonly string[]): Promise<RenderedRow[]> {
  return db
    .select({
      id: media.id,
      contentHash: media.contentHash,
      width: media.width,
      height: media.height,
      widths: media.widths,
      focalX: media.focalX,
      focalY: media.focalY,
      crop: media.crop,
    })
    .from(media)
    .where(inArray(media.id, [...mediaIds]));
}
